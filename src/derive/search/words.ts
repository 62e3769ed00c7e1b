/** A word as it stands in a text: its folded form and where it is. */
export interface Word {
  readonly term: string;
  readonly start: number;
  readonly end: number;
}

const WORD = /\d+(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?|[\p{L}\p{M}]+(?:['’][\p{L}\p{M}]+)*/gu;

/** Without accents, case, the possessive and thousands' commas: “Türkiye’s” → `turkiye`, “3,708” → `3708`. */
function folded(word: string): string {
  if (/^\d/.test(word)) return word.replace(/,/g, "");
  return word
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/['’]s$/, "")
    .replace(/['’]/g, "");
}

/** The words of a text, for indexing, for asking and for marking what was found. */
export function wordsOf(text: string): readonly Word[] {
  return [...text.matchAll(WORD)].map(({ 0: word, index }) => ({
    term: folded(word),
    start: index,
    end: index + word.length,
  }));
}
