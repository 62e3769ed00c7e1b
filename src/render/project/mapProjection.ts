import type { MapFrame } from "../frame";
import type { Box, Shapes } from "./shapes";
import type { XY } from "./xy";

/** How positions on the globe become points in a frame. A further projection is a further maker of these. */
export interface MapProjection {
  /** A geometry in the middle copy of the world; on a sphere, as much of it as faces the viewer. */
  shapesOf: (geometry: GeoJSON.Geometry) => Shapes;
  /** A box that holds a geometry's shapes, told without projecting all of it; null where that cannot be told. */
  boxOf: (geometry: GeoJSON.Geometry) => Box | null;
  /** The point of a position `[longitude, latitude]`, in the frame or outside it; null where none is seen. */
  pointOf: (position: GeoJSON.Position) => XY | null;
  /** The position `[longitude, latitude]` at a point; null beyond the world's edge. */
  positionAt: (point: XY) => GeoJSON.Position | null;
  /** Width of one world in CSS pixels. */
  worldSize: number;
  /** Top left corner of the middle copy of the world. */
  origin: XY;
  /** Whether copies of the world follow one another from west to east. */
  isRepeated: boolean;
  /** The world's edge as a ring, where there may be something beyond it. */
  outline?: () => XY[];
  /** How a symbol at a point of the frame is turned and sized; as it is where left out. */
  symbolAt?: (point: XY) => SymbolFit;
  /** How wide a line of width 1 that lies on a sphere is seen between two points near each other. */
  widthBetween?: (from: XY, to: XY) => number;
}

export interface SymbolFit {
  /** Of the symbol's size. */
  scale: number;
  /** The direction on the page, in degrees clockwise from upwards, of what points there on a Mercator map. */
  turned: (angle: number) => number;
}

/**
 * Makes a projection for a frame. All keep the frame's centre in its middle, with the scale there that Mercator has at
 * the frame's zoom: so a style is read at one zoom whatever the projection.
 */
export type ProjectionMaker = (frame: MapFrame) => MapProjection;
