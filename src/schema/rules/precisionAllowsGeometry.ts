import type { Located } from "../located";
import { defineRule } from "../rule";
import { type MapLayerId, PRECISIONS, type Precision } from "../vocabulary";

type Geometry = "Point" | "LineString" | "Polygon" | "MultiPolygon" | "null";
type Allowed = Partial<Record<Precision, readonly Geometry[]>>;

const none = ["null"] as const;
const point = ["Point"] as const;
const pointOrNone = ["Point", "null"] as const;
const lineOrNone = ["LineString", "null"] as const;
const area = ["Polygon", "MultiPolygon"] as const;
const anyCorridor = ["LineString", "Point", "Polygon", "MultiPolygon", "null"] as const;

/**
 * The geometry that each precision allows, by file. A precision that a row leaves out is not allowed there.
 * A country or region in the gazetteer has a point for its label, a sea may have one for schematic lines to
 * bend through; a mark of the layers that say "here" (hubs, deployments, strikes) may not stand on such a point.
 */
const ALLOWED: Readonly<Record<MapLayerId | "places", Allowed>> = {
  places: {
    site: point,
    settlement: point,
    province: point,
    country: point,
    region: pointOrNone,
    sea: pointOrNone,
    unlocated: none,
  },
  "source-countries": { province: area, country: area, region: area },
  corridors: {
    site: anyCorridor,
    settlement: anyCorridor,
    province: anyCorridor,
    country: anyCorridor,
    region: anyCorridor,
    sea: lineOrNone,
    unlocated: none,
  },
  hubs: { site: point, settlement: point, province: point },
  seizures: { site: point, settlement: point, province: point, country: point },
  "seizure-flows": { country: ["LineString"], region: ["LineString"] },
  deployments: {
    site: point,
    settlement: point,
    province: point,
    country: none,
    region: none,
    sea: none,
    unlocated: none,
  },
  strikes: { site: point, sea: none, region: none, "stated-distance": none, unlocated: none },
};

const rank = (precision: Precision) => PRECISIONS.indexOf(precision);

interface Placed extends Located<{ readonly geometry: { readonly type: Geometry } | null }> {
  readonly layer: MapLayerId | "places";
  readonly precision: Precision;
  /** Places the mark stands on or runs through. */
  readonly on: readonly string[];
}

export const precisionAllowsGeometry = defineRule(
  "precision-allows-geometry",
  "No geometry is more precise than what is known of the position.",
  ({ records, features, places }, report) => {
    const onPlaces = (feature: (typeof features)[number]): readonly string[] => {
      if (feature.value.geometry === null) return [];
      if (feature.layer === "corridors")
        return feature.value.properties.members ? [] : feature.value.properties.waypoints;
      return "place" in feature.value.properties ? [feature.value.properties.place ?? ""] : [];
    };
    const placed: readonly Placed[] = [
      ...records.places.map((at) => ({
        ...at,
        layer: "places" as const,
        precision: at.value.properties.precision,
        on: [],
      })),
      ...features.map((at) => ({ ...at, precision: at.value.properties.precision, on: onPlaces(at) })),
    ];
    for (const at of placed) {
      const allowed = ALLOWED[at.layer][at.precision];
      const found = at.value.geometry?.type ?? "null";
      if (!allowed) {
        const words = Object.keys(ALLOWED[at.layer]).join(", ");
        report(at, "/properties/precision", `${at.layer} have the precision ${words}; found ${at.precision}`);
        continue;
      }
      if (!allowed.includes(found))
        report(at, "/geometry", `precision ${at.precision} allows ${allowed.join(" or ")}, found ${found}`);
      const coarser = at.on.find((id) => {
        const precision = places.get(id)?.value.properties.precision;
        return precision !== undefined && rank(at.precision) < rank(precision);
      });
      if (coarser !== undefined)
        report(
          at,
          "/properties/precision",
          `"${coarser}" has the precision ${places.get(coarser)?.value.properties.precision}, so what stands on it cannot have ${at.precision}`,
        );
    }
  },
);
