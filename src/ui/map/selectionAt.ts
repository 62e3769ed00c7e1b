import type { Atlas } from "../../atlas/atlas";
import type { Selection } from "../../viewstate/viewState";
import { type Hits, nextHit } from "./hit";

/** What a press selects: a mark, or the gazetteer's place for a country; null where the atlas holds neither. */
export function selectionAt(atlas: Atlas, hits: Hits, open: Selection | null): Selection | null {
  const id = nextHit(hits, open?.kind === "feature" ? open.id : null);
  if (id !== null) return atlas.feature.has(id) ? { kind: "feature", id } : null;
  const iso = hits.country?.toUpperCase();
  const place = [...atlas.place.values()].find((candidate) => iso !== undefined && candidate.iso === iso);
  return place ? { kind: "place", id: place.id } : null;
}
