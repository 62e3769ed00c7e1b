import type { MultiPolygon } from "geojson";
import { merge } from "topojson-client";
import { topology } from "topojson-server";
import type { MultiPolygon as MultiPolygonObject, Polygon as PolygonObject } from "topojson-specification";
import type { Ring } from "./rings";
import { windPolygon } from "./rings";

/** The polygons joined into one area: borders whose positions are equal on both sides disappear. */
export function dissolve(polygons: Ring[][]): Ring[][] {
  const joined = topology({
    parts: {
      type: "FeatureCollection",
      features: polygons.map((coordinates) => ({
        type: "Feature",
        properties: {},
        geometry: { type: "Polygon", coordinates },
      })),
    },
  });
  const parts = joined.objects["parts"]?.geometries ?? [];
  const areas = parts.filter(
    (part): part is PolygonObject | MultiPolygonObject =>
      part.type === "Polygon" || part.type === "MultiPolygon",
  );
  const merged: MultiPolygon = merge(joined, areas);
  return merged.coordinates.map(windPolygon);
}
