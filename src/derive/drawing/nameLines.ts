/** Longest name of a place that is set in one line, in characters. */
const ONE_LINE = 17;

/** A long name in two lines of lengths as near as its words allow, as atlases set it; no word is cut. */
export function nameLines(name: string): string {
  if (name.length <= ONE_LINE) return name;
  const spaces = [...name.matchAll(/ /g)].map(({ index }) => index);
  const longest = (at: number) => Math.max(at, name.length - at - 1);
  const [first, ...rest] = spaces;
  if (first === undefined) return name;
  const middle = rest.reduce((a, b) => (longest(b) < longest(a) ? b : a), first);
  return `${name.slice(0, middle)}\n${name.slice(middle + 1)}`;
}
