import type { SearchKind } from "./searchEntry";
import type { SearchHit } from "./searchIndex";

/** Results of one kind: the best of them, and how many there are in all. */
export interface HitGroup {
  readonly kind: SearchKind;
  readonly hits: readonly SearchHit[];
  readonly total: number;
}

/** Hits by kind, the kind with the best hit first, of each at most `most`. */
export function groupHits(hits: readonly SearchHit[], most: number): readonly HitGroup[] {
  const groups = new Map<SearchKind, SearchHit[]>();
  for (const hit of hits) groups.set(hit.kind, [...(groups.get(hit.kind) ?? []), hit]);
  return [...groups].map(([kind, all]) => ({ kind, hits: all.slice(0, most), total: all.length }));
}
