import type { FeatureCollection, MultiPolygon, Polygon, Position } from "geojson";
import { feature } from "topojson-client";
import { topology } from "topojson-server";
import type {
  MultiPolygon as MultiPolygonObject,
  Polygon as PolygonObject,
  Topology,
} from "topojson-specification";
import { areaFrom, polygonsOf, windPolygon } from "./rings";
import { simplifyLine } from "./simplifyLine";

/** Of an arc's extent, so that small islands and short borders keep their shape. */
const largestShare = 0.04;

function toArea(atlas: Topology, object: PolygonObject | MultiPolygonObject): Polygon | MultiPolygon {
  return object.type === "Polygon" ? feature(atlas, object).geometry : feature(atlas, object).geometry;
}

function extent(arc: Position[]): number {
  const spread = (axis: 0 | 1): number => {
    const values = arc.map((position) => position[axis] ?? 0);
    return Math.max(...values) - Math.min(...values);
  };
  return Math.max(spread(0), spread(1));
}

/** Longitudes count less towards the poles, so that the tolerance is one distance everywhere. */
function simplifyArc(arc: Position[], limit: number): Position[] {
  const tolerance = Math.min(limit, extent(arc) * largestShare);
  const middleLatitude = arc.reduce((sum, [, y = 0]) => sum + y, 0) / arc.length;
  const shrink = Math.cos((middleLatitude * Math.PI) / 180);
  const plane = arc.map(([x = 0, y = 0], index) => [x * shrink, y, index]);
  const middle = Math.floor(plane.length / 2);
  const first = arc.at(0);
  const last = arc.at(-1);
  const isClosed = first?.[0] === last?.[0] && first?.[1] === last?.[1];
  const kept = isClosed
    ? [
        ...simplifyLine(plane.slice(0, middle + 1), tolerance).slice(0, -1),
        ...simplifyLine(plane.slice(middle), tolerance),
      ]
    : simplifyLine(plane, tolerance);
  return isClosed && kept.length < 4 ? arc : kept.map(([, , index = 0]) => arc[index] ?? []);
}

/**
 * The areas with fewer positions, none farther than `tolerance` degrees of latitude from where it was.
 * Shared borders are simplified once, so neighbours still fit.
 */
export function simplifyShared<P extends object>(
  areas: FeatureCollection<Polygon | MultiPolygon, P>,
  tolerance: number,
): FeatureCollection<Polygon | MultiPolygon, P> {
  const atlas = topology({ areas });
  const simplified = { ...atlas, arcs: atlas.arcs.map((arc) => simplifyArc(arc, tolerance)) };
  const geometries = atlas.objects["areas"]?.geometries ?? [];
  return {
    type: "FeatureCollection",
    features: areas.features.map((area, index) => {
      const object = geometries[index];
      if (object?.type !== "Polygon" && object?.type !== "MultiPolygon") {
        throw new Error(`area ${area.id ?? index} was lost while simplifying`);
      }
      const joined = toArea(simplified, object);
      return { ...area, geometry: areaFrom(polygonsOf(joined).map(windPolygon)) };
    }),
  };
}
