import { bareWords } from "../schema/words";

export interface Passage {
  /** The raw text of the copy, from the first letter of its first word to the last of its last. */
  readonly text: string;
  /** 1 is the same text, 0 shares nothing: one minus the edit distance over the longer length. */
  readonly similarity: number;
}

/** A copy cut into words once, so that many quotes can be looked for in it. */
export interface IndexedText {
  readonly text: string;
  readonly words: readonly { readonly bare: string; readonly start: number; readonly end: number }[];
}

const WINDOWS_COMPARED = 4;
/** Below this, what was found is another sentence. */
const LEAST_SIMILARITY = 0.5;

export function indexText(text: string): IndexedText {
  const words = [...text.matchAll(/\S+/gu)].flatMap((match) => {
    const [bare] = bareWords(match[0]);
    return bare === undefined ? [] : [{ bare, start: match.index, end: match.index + match[0].length }];
  });
  return { text, words };
}

/** Levenshtein's distance: the fewest insertions, deletions and substitutions of one character. */
function editDistance(a: string, b: string): number {
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const substitution = (previous[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      row.push(Math.min(substitution, (previous[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1));
    }
    previous = row;
  }
  return previous[b.length] ?? 0;
}

function similarity(a: string, b: string): number {
  const longer = Math.max(a.length, b.length);
  return longer === 0 ? 1 : 1 - editDistance(a, b) / longer;
}

/** How many of the quote's words each run of as many words in the text holds, by the run's first word. */
function sharedWordCounts(words: IndexedText["words"], quoted: readonly string[]): readonly number[] {
  const wanted = new Map<string, number>();
  for (const word of quoted) wanted.set(word, (wanted.get(word) ?? 0) + 1);
  const counts: number[] = [];
  let shared = 0;
  const move = (word: string, isEntering: boolean) => {
    const left = wanted.get(word);
    if (left === undefined) return;
    if (isEntering ? left > 0 : left >= 0) shared += isEntering ? 1 : -1;
    wanted.set(word, left + (isEntering ? -1 : 1));
  };
  words.forEach(({ bare }, index) => {
    move(bare, true);
    const leaving = words[index - quoted.length];
    if (leaving) move(leaving.bare, false);
    counts.push(shared);
  });
  return counts.slice(Math.max(0, quoted.length - 1));
}

/**
 * The passage of a text most like a quote that is not in it: the runs of words that share most words with the
 * quote, compared by edit distance, a word more or less at either end. Null where nothing is alike.
 */
export function closestPassage(quote: string, { text, words }: IndexedText): Passage | null {
  const quoted = bareWords(quote);
  const best = sharedWordCounts(words, quoted)
    .map((count, first) => ({ count, first }))
    .filter(({ count }) => count > 0)
    .toSorted((a, b) => b.count - a.count || a.first - b.first)
    .slice(0, WINDOWS_COMPARED);
  let closest: Passage | null = null;
  for (const { first } of best) {
    for (const from of [first - 1, first, first + 1]) {
      for (const to of [-1, 0, 1].map((more) => first + quoted.length - 1 + more)) {
        const start = words[from]?.start;
        const end = words[to]?.end;
        if (start === undefined || end === undefined || end <= start) continue;
        const candidate = text.slice(start, end);
        const alike = similarity(quote, candidate);
        if (alike >= LEAST_SIMILARITY && alike > (closest?.similarity ?? 0))
          closest = { text: candidate, similarity: alike };
      }
    }
  }
  return closest;
}
