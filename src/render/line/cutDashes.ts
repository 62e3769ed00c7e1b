import type { XY } from "../project/xy";

/**
 * The dashes of a line as lines of their own.
 *
 * @param dash lengths of dash and gap in turn, an even number of them, in the unit of the line's coordinates
 * @param before how much of the pattern lies before the line's start
 */
export function cutDashes(line: readonly XY[], dash: readonly number[], before: number): XY[][] {
  const [start] = line;
  const total = dash.reduce((sum, length) => sum + length, 0);
  if (start === undefined || total <= 0) return [];
  const dashes: XY[][] = [];
  let turn = 0;
  let left = (dash[0] ?? 0) - (before % total);
  while (left <= 0) {
    turn = (turn + 1) % dash.length;
    left += dash[turn] ?? 0;
  }
  let current: XY[] | null = turn % 2 === 0 ? [start] : null;
  let from = start;
  for (const to of line.slice(1)) {
    const length = Math.hypot(to[0] - from[0], to[1] - from[1]);
    let done = 0;
    while (length - done > left) {
      done += left;
      const share = done / length;
      const at: XY = [from[0] + (to[0] - from[0]) * share, from[1] + (to[1] - from[1]) * share];
      if (current !== null) dashes.push([...current, at]);
      current = current === null ? [at] : null;
      turn = (turn + 1) % dash.length;
      left = dash[turn] ?? 0;
    }
    left -= length - done;
    current?.push(to);
    from = to;
  }
  if (current !== null && current.length > 1) dashes.push(current);
  return dashes;
}
