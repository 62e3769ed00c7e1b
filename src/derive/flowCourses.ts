import type { Feature, FeatureCollection, LineString, Position } from "geojson";
import type { Derived } from "./derive";

/** What the style reads of a course: the width of its line, css px at export scale 1, and whether it is hollow. */
export interface FlowProperties {
  readonly width: number;
  readonly hasFigure: boolean;
}

export type FlowCourses = FeatureCollection<LineString, FlowProperties>;

function isSame(a: Position | undefined, b: Position | undefined): boolean {
  return a !== undefined && a[0] === b?.[0] && a[1] === b?.[1];
}

/**
 * The courses of the corridors that are shown, each whole from its origin to its destination: legs that go on where
 * the last one ended are one course. `[longitude, latitude]`; longitudes may exceed ±180.
 */
export function flowCourses({ layers, states }: Pick<Derived, "layers" | "states">): FlowCourses {
  const courses: (Feature<LineString, FlowProperties> & { readonly id: string })[] = [];
  for (const { geometry, properties } of layers.corridors.features) {
    const state = states.get("corridors")?.get(properties.key);
    if (properties.part !== "curve" || geometry.type !== "LineString" || !state?.on) continue;
    const { coordinates } = geometry;
    const last = courses.at(-1);
    const before = last?.id === properties.id ? last.geometry.coordinates : [];
    // A leg ends where the next one begins, or, where both are drawn over each other, one point on.
    const met = [1, 2].find((shared) => isSame(before.at(-shared), coordinates[0]));
    if (met !== undefined) {
      before.push(...coordinates.slice(met));
      continue;
    }
    courses.push({
      type: "Feature",
      id: properties.id,
      properties: { width: state.width, hasFigure: state.hasFigure },
      geometry: { type: "LineString", coordinates: [...coordinates] },
    });
  }
  return { type: "FeatureCollection", features: courses };
}
