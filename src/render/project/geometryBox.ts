import type { Box } from "./shapes";

const boxes = new WeakMap<GeoJSON.Geometry, Box>();

/** West, south, east, north of a geometry as its file has it; the first greater than the third where it is empty. */
export function geometryBox(geometry: GeoJSON.Geometry): Box {
  const held = boxes.get(geometry);
  if (held) return held;
  const box: Box = [Infinity, Infinity, -Infinity, -Infinity];
  if (geometry.type === "GeometryCollection") {
    for (const part of geometry.geometries) {
      const [west, south, east, north] = geometryBox(part);
      extend(box, [west, south]);
      extend(box, [east, north]);
    }
  } else extendBy(box, geometry.coordinates);
  boxes.set(geometry, box);
  return box;
}

type Nested = readonly (number | Nested)[];

function extendBy(box: Box, coordinates: Nested): void {
  const [first] = coordinates;
  if (typeof first === "number") extend(box, coordinates as GeoJSON.Position);
  else for (const part of coordinates) extendBy(box, part as Nested);
}

function extend(box: Box, [longitude = 0, latitude = 0]: GeoJSON.Position): void {
  box[0] = Math.min(box[0], longitude);
  box[1] = Math.min(box[1], latitude);
  box[2] = Math.max(box[2], longitude);
  box[3] = Math.max(box[3], latitude);
}
