import type { Atlas } from "../../atlas/atlas";
import type { Position } from "../../atlas/records";
import { messagesIn } from "../../messages/messages";
import type { DrawnLayers } from "./drawLayers";
import type { MapLabel } from "./mapLabel";
import { nameLines } from "./nameLines";

/** Farther out an arrow is a gesture among others. */
const FROM_ZOOM = 3;
/** After the names of all that has a place on the map. */
const RANK = 2;
/** Begins the key of every such label. */
export const STUB_TARGET = "towards:";

/**
 * Where an arrow is bound for whose route the source does not give, at its head: without it the arrow would seem to end
 * in the country that it happens to point at.
 */
export function stubTargetLabels(atlas: Atlas, layers: DrawnLayers): MapLabel[] {
  const heads = new Map(
    layers.corridors.features.flatMap(({ properties, geometry }) =>
      properties.part === "arrow" && geometry.type === "Point"
        ? [[properties.id, geometry.coordinates as Position] as const]
        : [],
    ),
  );
  return atlas.featuresOf("corridors").flatMap(({ id, properties: { stub } }): MapLabel[] => {
    const [target, ...others] = stub?.direction === "outgoing" ? stub.towards : [];
    const name = atlas.place.get(target ?? "")?.name;
    const at = heads.get(id);
    if (!at || name === undefined || others.length > 0) return [];
    return [
      {
        key: `${STUB_TARGET}${id}`,
        kind: "area",
        text: nameLines(messagesIn("en").map.boundFor(name)),
        at,
        anchor: "top",
        size: 9.5,
        spacing: 0.02,
        line: 0,
        from: FROM_ZOOM,
        rank: RANK,
        features: [id],
        hasNode: false,
      },
    ];
  });
}
