import type { Atlas } from "../../atlas/atlas";
import type { AtlasFeature } from "../../atlas/records";
import { type Drawn, drawn, type DrawnProperties, part } from "./drawn";
import { partsBySize } from "./partsBySize";

/** One part for each feature that has a geometry, with what `attributes` says of it. */
function drawLocated<Located extends AtlasFeature>(
  features: readonly Located[],
  attributes: (feature: Located) => Omit<DrawnProperties, "key" | "id"> & Pick<DrawnProperties, "part">,
): Drawn {
  return drawn(
    features.flatMap((feature) => {
      const { id, geometry } = feature;
      return geometry ? [part({ key: id, id, ...attributes(feature) }, geometry)] : [];
    }),
  );
}

/** Hubs at their gazetteer positions; `kind` chooses the symbol. */
export function drawHubs(atlas: Atlas): Drawn {
  return drawLocated(atlas.featuresOf("hubs"), ({ properties: { kind, standing } }) => ({
    part: "mark",
    kind,
    standing,
  }));
}

/** Deployments at a named place. Those at sea have no position and are told in the panel and the notes. */
export function drawDeployments(atlas: Atlas): Drawn {
  return drawLocated(atlas.featuresOf("deployments"), ({ properties: { kind } }) => ({ part: "mark", kind }));
}

/** Polygons of source countries and regions; `kind` sets the draw order, regions under countries. */
export function drawSourceCountries(atlas: Atlas): Drawn {
  const order = { region: 0, country: 1, province: 2 } as const;
  const inOrder = atlas
    .featuresOf("source-countries")
    .toSorted((a, b) => order[a.properties.kind] - order[b.properties.kind]);
  return drawn(
    inOrder.flatMap(({ id, properties: { kind, standing }, geometry }) =>
      geometry?.type === "Polygon" || geometry?.type === "MultiPolygon"
        ? partsBySize(geometry).map(({ minzoom, geometry: own }) =>
            part({ key: id, id, part: "area", kind, standing, minzoom }, own),
          )
        : [],
    ),
  );
}
