import { geoIdentity, geoStream, type GeoStream } from "d3-geo";
import type { XY } from "./xy";
import type { Box, Shapes } from "./shapes";

/** The part of the shapes inside the box. Areas stay areas: their cut edge runs along the box. */
export function clipShapes({ points, lines, rings }: Shapes, box: Box): Shapes {
  const [x0, y0, x1, y1] = box;
  const clipped: Shapes = {
    points: points.filter(([x, y]) => x >= x0 && x <= x1 && y >= y0 && y <= y1),
    lines: [],
    rings: [],
  };
  const clip = geoIdentity().clipExtent([
    [x0, y0],
    [x1, y1],
  ]);
  if (lines.length > 0)
    geoStream({ type: "MultiLineString", coordinates: lines }, clip.stream(collector(clipped.lines)));
  if (rings.length > 0) {
    // All rings as one polygon: outer rings and holes turn opposite ways, which is all the clipping goes by.
    const coordinates = rings.map(closed);
    geoStream({ type: "Polygon", coordinates }, clip.stream(collector(clipped.rings)));
  }
  return clipped;
}

function collector(into: XY[][]): GeoStream {
  let current: XY[] = [];
  return {
    point: (x, y) => {
      current.push([x, y]);
    },
    lineStart: () => {
      current = [];
    },
    lineEnd: () => {
      into.push(current);
    },
    polygonStart: () => undefined,
    polygonEnd: () => undefined,
  };
}

function closed(ring: XY[]): XY[] {
  const [first] = ring;
  return first === undefined ? ring : [...ring, first];
}
