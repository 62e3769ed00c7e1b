import { circle, destination } from "@turf/turf";
import type { Atlas } from "../../atlas/atlas";
import type { FeatureIn, Position } from "../../atlas/records";
import { messagesIn } from "../../messages/messages";
import { brokenLines } from "./brokenLines";
import { type Drawn, type DrawnFeature, drawn, part } from "./drawn";

/** Half the opening of an arc drawn where a bearing is stated in words ("south-west"), degrees. */
const ARC_HALF_ANGLE = 22.5;
const ARC_STEPS = 24;

function ringCourse(from: Position, distanceKm: number, bearing: number | null): Position[] {
  if (bearing === null) {
    return circle(from, distanceKm, { units: "kilometers", steps: 96 }).geometry.coordinates[0] as Position[];
  }
  return Array.from({ length: ARC_STEPS + 1 }, (_, step) => {
    const angle = bearing - ARC_HALF_ANGLE + (2 * ARC_HALF_ANGLE * step) / ARC_STEPS;
    return destination(from, distanceKm, angle, { units: "kilometers" }).geometry.coordinates as Position;
  });
}

function drawRing(strike: FeatureIn<"strikes">, atlas: Atlas): DrawnFeature[] {
  const { locatedBy, confidence } = strike.properties;
  const from = locatedBy && atlas.place.get(locatedBy.from)?.position;
  if (!locatedBy || !from) return [];
  const course = ringCourse(from, locatedBy.distanceKm, locatedBy.bearing);
  const isOpen = locatedBy.bearing !== null;
  const eastEnd = course.reduce((a, b) => (b[0] > a[0] ? b : a));
  const labelAt = isOpen ? eastEnd : (course[Math.floor(course.length * 0.62)] as Position);
  const shared = { id: strike.id, of: locatedBy.of, confidence };
  const { name } = atlas.place.get(locatedBy.from) ?? { name: locatedBy.from };
  const words = messagesIn("en").map.ring[locatedBy.of](`${Math.round(locatedBy.distanceKm)} km`, name);
  const text = brokenLines(words).join("\n");
  return [
    part({ key: `${strike.id}#ring`, part: "ring", ...shared }, { type: "LineString", coordinates: course }),
    part(
      { key: `${strike.id}#ring`, part: "ring-label", text, isArc: isOpen, ...shared },
      { type: "Point", coordinates: labelAt },
    ),
    part({ key: `${strike.id}#ring`, part: "ring-centre", ...shared }, { type: "Point", coordinates: from }),
  ];
}

/**
 * What of the strikes has a place on the map: published positions and stated distances. The records that
 * name only a sea stand in the ledger, which follows the view.
 */
export function drawStrikes(atlas: Atlas): Drawn {
  return drawn(
    atlas.featuresOf("strikes").flatMap((strike) => {
      const { id, properties, geometry } = strike;
      const position =
        geometry?.type === "Point"
          ? [part({ key: id, id, part: "position", confidence: properties.confidence }, geometry)]
          : [];
      return [...position, ...drawRing(strike, atlas)];
    }),
  );
}
