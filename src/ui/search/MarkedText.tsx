import type { Marked } from "../../derive/search/highlight";

/** A text with what matched set off. */
export function MarkedText({ text, ranges }: Marked) {
  const pieces = ranges.map(([start, end], index) => (
    <span key={start}>
      {text.slice(ranges[index - 1]?.[1] ?? 0, start)}
      <mark>{text.slice(start, end)}</mark>
    </span>
  ));
  return (
    <>
      {pieces}
      {text.slice(ranges.at(-1)?.[1] ?? 0)}
    </>
  );
}
