import MiniSearch, { type SearchOptions, type SearchResult } from "minisearch";
import type { Atlas } from "../../atlas/atlas";
import type { Messages } from "../../messages/messages";
import type { Selection } from "../../viewstate/viewState";
import { excerptOf, type Marked } from "./highlight";
import { searchEntries } from "./searchEntries";
import type { SearchEntry, SearchKind } from "./searchEntry";
import { wordsOf } from "./words";

export interface SearchIndex {
  readonly entries: readonly SearchEntry[];
  readonly words: MiniSearch<{ readonly id: number } & SearchEntry>;
}

export interface SearchHit {
  readonly kind: SearchKind;
  readonly selection: Selection;
  readonly title: Marked;
  readonly excerpt: Marked;
  readonly score: number;
}

const FIELDS = ["title", "names", "text", "quote", "about"] as const;
const BOOST = { title: 4, names: 4, text: 1.5, quote: 1.5, about: 0.6 };

/** What a short question most likely means: a place before a claim that mentions it. */
const KIND_BOOST: Readonly<Record<SearchKind, number>> = {
  place: 2,
  era: 1.8,
  actor: 1.6,
  feature: 1.3,
  dispute: 1.3,
  source: 1.1,
  figure: 1,
  claim: 1,
};

const isNumber = (term: string) => /^\d/.test(term);

/** Letters a word may have wrong. A number with a digit wrong is another number, a short word any word. */
const EDITS = {
  few: (term: string) => (isNumber(term) || term.length < 4 ? false : term.length < 8 ? 1 : 2),
  many: (term: string) => (isNumber(term) || term.length < 4 ? false : term.length < 6 ? 1 : 2),
};

/** Asked one after the other until something is found. */
const ATTEMPTS: readonly SearchOptions[] = [
  { combineWith: "AND", fuzzy: EDITS.few },
  { combineWith: "AND", fuzzy: EDITS.many },
  { combineWith: "OR", fuzzy: EDITS.many },
];

/** Indexes everything in an atlas that can be found; about a tenth of a second for two thousand entries. */
export function searchIndex(atlas: Atlas, messages: Messages): SearchIndex {
  const entries = searchEntries(atlas, messages);
  const words = new MiniSearch<{ readonly id: number } & SearchEntry>({
    fields: [...FIELDS],
    tokenize: (text) => wordsOf(text).map(({ term }) => term),
    processTerm: (term) => term,
    searchOptions: {
      boost: BOOST,
      boostDocument: (id) => KIND_BOOST[entries[Number(id)]?.kind ?? "claim"],
      prefix: (term) => !isNumber(term),
      weights: { fuzzy: 0.3, prefix: 0.6 },
    },
  });
  words.addAll(entries.map((entry, id) => ({ id, ...entry })));
  return { entries, words };
}

/** The field to show under the title: the one that explains what the title does not, or what the thing is. */
function excerptField(entry: SearchEntry, { match }: SearchResult): string {
  const unexplained = Object.values(match).filter((fields) => !fields.includes("title"));
  const hitsIn = (field: string) => unexplained.filter((fields) => fields.includes(field)).length;
  const shown = (["names", "text", "quote", "about"] as const).filter((field) => entry[field] !== "");
  const best = shown.toSorted((a, b) => hitsIn(b) - hitsIn(a))[0];
  return best === undefined ? "" : entry[best];
}

function hitOf(entry: SearchEntry, result: SearchResult, asked: string): SearchHit {
  const terms = new Set(result.terms);
  // What is asked for by the beginning of its name is most likely meant; a claim has no name.
  const isSentence = entry.kind === "claim" || entry.kind === "figure";
  const opening = wordsOf(entry.title)
    .map(({ term }) => term)
    .join(" ");
  return {
    kind: entry.kind,
    selection: entry.selection,
    title: excerptOf(entry.title, terms),
    excerpt: excerptOf(excerptField(entry, result), terms),
    score: result.score * (isSentence ? 1 : opening === asked ? 4 : opening.startsWith(asked) ? 2 : 1),
  };
}

const MOST_HITS = 300;

/**
 * What a reader's words find, best first. Every word must be found, with few letters wrong; only where nothing has
 * them all are more letters allowed, and at last some of the words enough.
 */
export function search({ entries, words }: SearchIndex, query: string): readonly SearchHit[] {
  const asked = wordsOf(query)
    .map(({ term }) => term)
    .join(" ");
  let results: readonly SearchResult[] = [];
  for (const attempt of ATTEMPTS) {
    results = words.search(query, attempt);
    if (results.length > 0) break;
  }
  return results
    .slice(0, MOST_HITS)
    .flatMap((result) => {
      const entry = entries[Number(result.id)];
      return entry ? [hitOf(entry, result, asked)] : [];
    })
    .toSorted((a, b) => b.score - a.score);
}

/** Words of the atlas near to words that found nothing. */
export function suggestions({ words }: SearchIndex, query: string): readonly string[] {
  const near = words.autoSuggest(query, { fuzzy: 0.4, combineWith: "OR", fields: ["title", "names"] });
  return near.slice(0, 4).map(({ suggestion }) => suggestion);
}
