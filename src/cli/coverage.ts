/** References, templates, tags and addresses: their numbers are dates of access and page numbers. */
const APPARATUS = /<ref[^>/]*>[\s\S]*?<\/ref>|<[^>]*>|\{\{[^{}]*\}\}|https?:\/\/\S+/g;

export interface Coverage {
  readonly claims: number;
  readonly sentencesWithNumber: number;
  /** Sentences of the copy that hold a digit and that no quote reaches into. */
  readonly uncovered: readonly string[];
}

interface Span {
  readonly start: number;
  readonly end: number;
}

function occurrences(text: string, quote: string): readonly Span[] {
  const found: Span[] = [];
  for (let at = text.indexOf(quote); at >= 0; at = text.indexOf(quote, at + quote.length))
    found.push({ start: at, end: at + quote.length });
  return found;
}

function sentencesOf(text: string): readonly Span[] {
  const segmenter = new Intl.Segmenter("en", { granularity: "sentence" });
  return [...segmenter.segment(text)].map(({ index, segment }) => ({
    start: index,
    end: index + segment.length,
  }));
}

/**
 * Which sentences of a copy hold a number and no claim's quote. It shows where reading is unfinished; it does
 * not know whether a number is worth a claim.
 */
export function coverageOf(text: string, quotes: readonly string[]): Coverage {
  // Blanked out rather than cut, so that offsets stay those of the copy.
  const plain = text.replaceAll(APPARATUS, (mark) => " ".repeat(mark.length));
  const numbered = sentencesOf(plain).filter(({ start, end }) => /\d/.test(plain.slice(start, end)));
  const quoted = quotes.flatMap((quote) => occurrences(text, quote));
  const uncovered = numbered.filter(
    ({ start, end }) => !quoted.some((span) => span.start < end && span.end > start),
  );
  return {
    claims: quotes.length,
    sentencesWithNumber: numbered.length,
    uncovered: uncovered.map(({ start, end }) => plain.slice(start, end).replaceAll(/\s+/g, " ").trim()),
  };
}
