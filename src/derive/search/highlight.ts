import { wordsOf } from "./words";

/** From and to (half-open) in a text. */
export type Range = readonly [start: number, end: number];

/** A text to show, and which parts of it matched. */
export interface Marked {
  readonly text: string;
  readonly ranges: readonly Range[];
}

/** The words of a text that matched. */
export function marked(text: string, terms: ReadonlySet<string>): Marked {
  const ranges = wordsOf(text)
    .filter(({ term }) => terms.has(term))
    .map(({ start, end }): Range => [start, end]);
  return { text, ranges };
}

const ELLIPSIS = "…";

/**
 * A stretch of at most about `length` characters around the first match, cut between words, with an ellipsis
 * where something is left out; from the beginning where nothing matched.
 */
export function excerptOf(text: string, terms: ReadonlySet<string>, length = 150): Marked {
  if (text.length <= length) return marked(text, terms);
  const words = wordsOf(text);
  const first = words.find(({ term }) => terms.has(term))?.start ?? 0;
  const wanted = Math.max(0, Math.min(first - length / 3, text.length - length));
  const start = wanted === 0 ? 0 : (words.find((word) => word.start >= wanted)?.start ?? 0);
  const end = words.findLast((word) => word.end <= start + length)?.end ?? text.length;
  const isLast = !words.some((word) => word.start >= end);
  const cut = text.slice(start, isLast ? text.length : end);
  return marked(`${start > 0 ? ELLIPSIS : ""}${cut}${isLast ? "" : ELLIPSIS}`, terms);
}
