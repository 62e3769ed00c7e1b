import type { Atlas } from "../../atlas/atlas";
import { type Drawn, drawn, part } from "./drawn";

/** Hubs at their gazetteer positions; `kind` chooses the symbol. */
export function drawHubs(atlas: Atlas): Drawn {
  return drawn(
    atlas
      .featuresOf("hubs")
      .flatMap(({ id, properties, geometry }) =>
        geometry
          ? [
              part(
                { key: id, id, part: "mark", kind: properties.kind, standing: properties.standing },
                geometry,
              ),
            ]
          : [],
      ),
  );
}

/** Deployments at a named place. Those at sea have no position and are told in the panel and the notes. */
export function drawDeployments(atlas: Atlas): Drawn {
  return drawn(
    atlas
      .featuresOf("deployments")
      .flatMap(({ id, properties, geometry }) =>
        geometry ? [part({ key: id, id, part: "mark", kind: properties.kind }, geometry)] : [],
      ),
  );
}

/** Polygons of source countries and regions; `kind` sets the draw order, regions under countries. */
export function drawSourceCountries(atlas: Atlas): Drawn {
  const order = { region: 0, country: 1, province: 2 } as const;
  return drawn(
    atlas
      .featuresOf("source-countries")
      .toSorted((a, b) => order[a.properties.kind] - order[b.properties.kind])
      .flatMap(({ id, properties, geometry }) =>
        geometry
          ? [
              part(
                { key: id, id, part: "area", kind: properties.kind, standing: properties.standing },
                geometry,
              ),
            ]
          : [],
      ),
  );
}
