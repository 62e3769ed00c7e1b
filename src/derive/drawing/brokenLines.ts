/** Longest line of a label, in characters. */
const MEASURE = 24;

/** A label's text broken at spaces into lines of at most about `MEASURE` characters; no word is cut. */
export function brokenLines(text: string): string[] {
  const lines: string[] = [];
  for (const word of text.split(" ")) {
    const last = lines.at(-1);
    if (last === undefined || `${last} ${word}`.length > MEASURE) lines.push(word);
    else lines[lines.length - 1] = `${last} ${word}`;
  }
  return lines;
}
