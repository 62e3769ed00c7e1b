import type { Atlas } from "../../atlas/atlas";
import { flowCurve, headingAt } from "../flowCurve";
import type { Position } from "../../atlas/records";
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

export function drawSeizures(atlas: Atlas): Drawn {
  return drawn(
    atlas
      .featuresOf("seizures")
      .flatMap(({ id, geometry }) => (geometry ? [part({ key: id, id, part: "mark" }, geometry)] : [])),
  );
}

/** Seizure flows between departure and destination as given to UNODC: always schematic. */
export function drawSeizureFlows(atlas: Atlas): Drawn {
  return drawn(
    atlas.featuresOf("seizure-flows").flatMap(({ id, geometry }) => {
      if (geometry?.type !== "LineString") return [];
      return flowCurve(geometry.coordinates as Position[]).flatMap((course, leg) => [
        part({ key: id, id, part: "curve", leg }, { type: "LineString", coordinates: course }),
        part(
          { key: id, id, part: "arrow", place: "end", heading: headingAt(course, course.length - 1) },
          { type: "Point", coordinates: course.at(-1) as Position },
        ),
      ]);
    }),
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
