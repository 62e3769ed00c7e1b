import type { Atlas } from "../../atlas/atlas";
import type { Position } from "../../atlas/records";

/** Gazetteer positions of the places that have one, in order. */
export function placePositions(atlas: Atlas, ids: readonly string[]): Position[] {
  return ids.flatMap((id) => {
    const position = atlas.place.get(id)?.position;
    return position ? [position] : [];
  });
}
