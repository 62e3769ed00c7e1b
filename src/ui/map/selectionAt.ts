import type { Atlas } from "../../atlas/atlas";
import type { Selection } from "../../viewstate/viewState";
import type { Hit } from "./hit";

/** What a hit selects: the feature, or the gazetteer's place for a country; null where the atlas holds neither. */
export function selectionAt(atlas: Atlas, hit: Hit | null): Selection | null {
  if (hit === null) return null;
  if (hit.kind === "feature") return atlas.feature.has(hit.id) ? { kind: "feature", id: hit.id } : null;
  const iso = hit.iso.toUpperCase();
  const place = [...atlas.place.values()].find((candidate) => candidate.iso === iso);
  return place ? { kind: "place", id: place.id } : null;
}
