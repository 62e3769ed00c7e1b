/** Cardinals that prose writes out. “One” is left out: it is more often a pronoun than a count. */
const WRITTEN_OUT: Readonly<Record<string, string>> = {
  two: "2",
  three: "3",
  four: "4",
  five: "5",
  six: "6",
  seven: "7",
  eight: "8",
  nine: "9",
  ten: "10",
  eleven: "11",
  twelve: "12",
  twenty: "20",
};

const NUMBER = /\d+(?:[,.]\d+)*(?:s\b)?/g;

/** Digits alone, without separators of thousands and zeros that say nothing; a decade keeps its `s`. */
function plainNumber(text: string): string {
  return text.endsWith("s") ? text : String(Number(text.replaceAll(",", "")));
}

/**
 * The numbers that an English text gives, in digits or in words, each once: `"3,708"` as `"3708"`, `"two"` as `"2"`,
 * `"the 1980s"` as `"1980s"`. Ordinals in words and fractions in words are not among them.
 */
export function numbersIn(text: string): ReadonlySet<string> {
  const digits = (text.match(NUMBER) ?? []).map(plainNumber);
  const words = text
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .flatMap((word) => WRITTEN_OUT[word] ?? []);
  return new Set([...digits, ...words]);
}
