import { type GeoProjection, geoStream, type GeoStream } from "d3-geo";
import { denseGeometry } from "./denseGeometry";
import type { Shapes } from "./shapes";
import type { XY } from "./xy";

/**
 * A geometry through a projection of d3, which cuts it at the world's edge. What is straight on the Mercator map, as
 * tiles have it, bends with the projection.
 *
 * @param longestSide of what is taken as straight, as a share of the world's width
 */
export function streamedShapes(
  geometry: GeoJSON.Geometry,
  projection: GeoProjection,
  longestSide: number,
): Shapes {
  const { areas, lines, points } = denseGeometry(geometry, longestSide);
  const shapes: Shapes = { points: [], lines: [], rings: [] };
  for (const coordinates of areas)
    geoStream({ type: "Polygon", coordinates }, projection.stream(collector(shapes, shapes.rings)));
  const draw = (coordinates: GeoJSON.Position[][], into: XY[][]) =>
    geoStream({ type: "MultiLineString", coordinates }, projection.stream(collector(shapes, into)));
  draw(lines, shapes.lines);
  geoStream({ type: "MultiPoint", coordinates: points }, projection.stream(collector(shapes, [])));
  let stroked: Shapes | null = null;
  return {
    ...shapes,
    // Few areas are drawn as lines too.
    stroked: () => {
      if (stroked === null) {
        stroked = { points: [], lines: [...shapes.lines], rings: [] };
        draw(areas.flat(), stroked.lines);
      }
      return stroked;
    },
  };
}

function collector(shapes: Shapes, into: XY[][]): GeoStream {
  let current: XY[] | null = null;
  return {
    point: (x, y) => {
      (current ?? shapes.points).push([x, y]);
    },
    lineStart: () => {
      current = [];
    },
    lineEnd: () => {
      if (current !== null) into.push(current);
      current = null;
    },
    polygonStart: () => undefined,
    polygonEnd: () => undefined,
  };
}
