import { bbox, bboxClip, bboxPolygon, booleanIntersects, booleanPointInPolygon, coordAll } from "@turf/turf";
import type { Feature, Geometry, LineString, Polygon } from "geojson";
import type { AtlasFeature } from "../../atlas/records";
import type { Derived } from "../../derive/derive";
import { type Bounds, frameBounds, type MapFrame } from "../../derive/mapFrame";
import { seenFrom } from "../../derive/seenFrom";
import type { IsInside } from "./legendEntry";

function overlaps(a: Bounds, b: Bounds): boolean {
  return a[0] <= b[2] && b[0] <= a[2] && a[1] <= b[3] && b[1] <= a[3];
}

/** The frame's bounds shifted by whole worlds, so that a feature on any world copy is found. */
function worldCopies([west, south, east, north]: Bounds): Bounds[] {
  return [-360, 0, 360].map((shift) => [west + shift, south, east + shift, north] as const);
}

/** Drawn parts are asked for their boxes again for every frame. */
const boxes = new WeakMap<Geometry, Bounds>();

function boxOf(geometry: Geometry): Bounds {
  const box = boxes.get(geometry) ?? (bbox(geometry) as unknown as Bounds);
  boxes.set(geometry, box);
  return box;
}

function meets(geometry: Geometry, bounds: Bounds): boolean {
  const box = boxOf(geometry);
  if (!overlaps(box, bounds)) return false;
  if (geometry.type === "Point") return true;
  const mutable: [number, number, number, number] = [...bounds];
  if (geometry.type === "LineString") {
    const line: Feature<LineString> = { type: "Feature", properties: {}, geometry };
    return bboxClip(line, mutable).geometry.coordinates.length > 0;
  }
  const frame: Feature<Polygon> = bboxPolygon(mutable);
  return booleanIntersects(geometry, frame);
}

/** Whether a geometry shows on the globe: one of its vertices does, or it lies under the frame's centre. */
function onGlobe(frame: MapFrame): IsInside {
  const seen = seenFrom(frame);
  const isSeen = (lng: number, lat: number) => {
    const point = seen([lng, lat]);
    return (
      point !== null && point[0] >= 0 && point[0] <= frame.width && point[1] >= 0 && point[1] <= frame.height
    );
  };
  return (geometry) => {
    if (coordAll(geometry).some(([lng, lat]) => lng !== undefined && lat !== undefined && isSeen(lng, lat)))
      return true;
    const isArea = geometry.type === "Polygon" || geometry.type === "MultiPolygon";
    return isArea && booleanPointInPolygon([...frame.center], geometry);
  };
}

function onFlatMap(frame: MapFrame): IsInside {
  const copies = worldCopies(frameBounds(frame));
  return (geometry) => copies.some((bounds) => meets(geometry, bounds));
}

/** Whether a drawn part lies in a frame of the view's own projection. */
export function insideFrame({ view }: Derived, frame: MapFrame): IsInside {
  return (view.projection === "globe" ? onGlobe : onFlatMap)(frame);
}

/** Shown features that have at least one drawn part inside the frame, in the atlas's order. */
export function inFrame(derived: Derived, frame: MapFrame): readonly AtlasFeature[] {
  return shownWhere(derived, insideFrame(derived, frame));
}

/** Shown features of which a drawn part meets a test, in the atlas's order. */
export function shownWhere(
  { layers, ledgerParts, ledgers, visibility: { shown } }: Derived,
  isInside: IsInside,
): readonly AtlasFeature[] {
  const waiting = new Set([...shown, ...ledgers.map(({ sea }) => sea)].map(({ id }) => id));
  const found = new Set<string>();
  for (const { features } of [...Object.values(layers), ledgerParts]) {
    for (const { properties, geometry } of features) {
      if (!waiting.has(properties.id) || !isInside(geometry)) continue;
      waiting.delete(properties.id);
      found.add(properties.id);
    }
  }
  // A ledger's label sums all of its records, those whose marks lie outside the frame as well.
  for (const { sea, strikes } of ledgers) {
    if (found.has(sea.id)) for (const { id } of strikes) found.add(id);
  }
  return shown.filter(({ id }) => found.has(id));
}
