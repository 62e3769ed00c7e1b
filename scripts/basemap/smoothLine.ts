import type { Position } from "geojson";

function average(a: Position, b: Position, c: Position): Position {
  const mean = (axis: 0 | 1): number => ((a[axis] ?? 0) + 2 * (b[axis] ?? 0) + (c[axis] ?? 0)) / 4;
  return [mean(0), mean(1)];
}

/**
 * The line without the staircase of a coarse grid: each position moves half-way to the middle of its neighbours.
 * Ends stay; a closed line stays closed and moves everywhere.
 */
export function smoothLine(line: Position[]): Position[] {
  const first = line.at(0);
  const last = line.at(-1);
  if (first === undefined || last === undefined || line.length < 4) return line;
  const inner = line.slice(1, -1).map((position, i) => average(line[i] ?? [], position, line[i + 2] ?? []));
  if (first[0] !== last[0] || first[1] !== last[1]) return [first, ...inner, last];
  const seam = average(line.at(-2) ?? [], first, line[1] ?? []);
  return [seam, ...inner, seam];
}
