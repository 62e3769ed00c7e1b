import { bareWords } from "./words";

/** Length of the longest run of words that both texts hold, whatever their case and punctuation. */
export function longestSharedRun(a: string, b: string): number {
  const words = bareWords(b);
  let longest = 0;
  let previous: number[] = [];
  for (const word of bareWords(a)) {
    const row = words.map((other, index) => (other === word ? (previous[index - 1] ?? 0) + 1 : 0));
    longest = Math.max(longest, ...row);
    previous = row;
  }
  return longest;
}
