/** The words of a text as a reader counts them: runs between white space that hold a letter or a digit. */
export function wordsOf(text: string): readonly string[] {
  return text.split(/\s+/u).filter((run) => /[\p{L}\p{N}]/u.test(run));
}

/** The same words bare of case, accents' composition and punctuation at their ends, for comparing. */
export function bareWords(text: string): readonly string[] {
  return wordsOf(text.normalize("NFC")).map((word) =>
    word.toLowerCase().replaceAll(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}%]+$/gu, ""),
  );
}
