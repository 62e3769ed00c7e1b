import { AUTHORITIES } from "../../schema/vocabulary";
import { authorsOf, issuedOf } from "../citation";
import type { SourceEntry } from "./sourceEntries";

/** Sources that stand under one heading; `key` is an authority or a year, or null where no heading is due. */
export interface SourceGroup {
  readonly key: string | null;
  readonly entries: readonly SourceEntry[];
}

const COLLATOR = new Intl.Collator("en", { numeric: true });

/** What a reference list sorts by: the author's family name, else the publisher; then the title. */
function nameOf({ source }: SourceEntry): string {
  const [author] = source.author ?? [];
  const first = author && "family" in author ? author.family : authorsOf(source) || source.publisher;
  return `${first} ${source.title.replace(/^[^\p{L}\p{N}]+/u, "")}`;
}

const byName = (a: SourceEntry, b: SourceEntry) => COLLATOR.compare(nameOf(a), nameOf(b));
const dateOf = ({ source }: SourceEntry) => issuedOf(source) ?? "";
const weightOf = ({ claims, citedBy }: SourceEntry) => claims.length + citedBy.length;

interface Order {
  readonly compare: (a: SourceEntry, b: SourceEntry) => number;
  /** The heading an entry stands under. */
  readonly keyOf: (entry: SourceEntry) => string | null;
}

/** How the list of sources may be ordered; a new order is one more line. */
const ORDERS = {
  authority: {
    compare: (a, b) =>
      AUTHORITIES.indexOf(a.source.custom.authority) - AUTHORITIES.indexOf(b.source.custom.authority) ||
      byName(a, b),
    keyOf: ({ source }) => source.custom.authority,
  },
  date: {
    compare: (a, b) => dateOf(b).localeCompare(dateOf(a)) || byName(a, b),
    keyOf: (entry) => dateOf(entry).slice(0, 4),
  },
  name: { compare: byName, keyOf: () => null },
  claims: { compare: (a, b) => weightOf(b) - weightOf(a) || byName(a, b), keyOf: () => null },
} as const satisfies Record<string, Order>;

export type SourceOrder = keyof typeof ORDERS;
export const SOURCE_ORDERS = Object.keys(ORDERS) as readonly SourceOrder[];

/** Sources in order, under headings. By date the newest come first and the undated last, under an empty key. */
export function sortedSources(entries: readonly SourceEntry[], order: SourceOrder): readonly SourceGroup[] {
  const { compare, keyOf }: Order = ORDERS[order];
  const groups = new Map<string | null, SourceEntry[]>();
  for (const entry of entries.toSorted(compare)) {
    const key = keyOf(entry);
    groups.set(key, [...(groups.get(key) ?? []), entry]);
  }
  return [...groups].map(([key, held]) => ({ key, entries: held }));
}
