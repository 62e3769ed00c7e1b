/** References, templates but for quotations, tags, addresses and the targets of links: their numbers are page furniture. */
const APPARATUS =
  /<ref[^>/]*>[\s\S]*?<\/ref>|<[^>]*>|\{\{(?!quote\|)[^{}]*\}\}|\[\[(?:Image|Category):[^\]]*\]\]|\[\[[^\][|]*\||https?:\/\/\S+/g;

/** Digits, and the words that count. “One” and “first” are left out: they seldom do. */
const NUMBER =
  /\d|\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|dozens?|hundreds?|thousands?|millions?|billions?|half|quarter|tenfold|doubled?|twice|majority|most)\b/i;

export interface Coverage {
  readonly sentencesWithNumber: number;
  /** Sentences of the copy that hold a number and that no quote reaches into. */
  readonly uncovered: readonly string[];
  /** Quotes that do not stand in the copy. */
  readonly missing: readonly string[];
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
 * Which sentences of a copy hold a number, in digits or words, and no quote: neither a claim's nor that of an
 * excused passage. It shows where reading is unfinished; it does not know whether a number is worth a claim.
 */
export function coverageOf(text: string, quotes: readonly string[]): Coverage {
  // Blanked out rather than cut, so that offsets stay those of the copy.
  const plain = text.replaceAll(APPARATUS, (mark) => " ".repeat(mark.length));
  const numbered = sentencesOf(plain).filter(({ start, end }) => NUMBER.test(plain.slice(start, end)));
  const quoted = quotes.flatMap((quote) => occurrences(text, quote));
  const uncovered = numbered.filter(
    ({ start, end }) => !quoted.some((span) => span.start < end && span.end > start),
  );
  return {
    sentencesWithNumber: numbered.length,
    uncovered: uncovered.map(({ start, end }) => plain.slice(start, end).replaceAll(/\s+/g, " ").trim()),
    missing: quotes.filter((quote) => !text.includes(quote)),
  };
}
