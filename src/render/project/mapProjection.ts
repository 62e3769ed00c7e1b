import type { PathCommand } from "../displayList";
import type { Shapes } from "./shapes";
import type { XY } from "./xy";

/** How positions on the globe become points in a frame. A further projection is a further maker of these. */
export interface MapProjection {
  /** A geometry in the middle copy of the world; on a sphere, as much of it as faces the viewer. */
  shapesOf: (geometry: GeoJSON.Geometry) => Shapes;
  /** Width of one world in CSS pixels. */
  worldSize: number;
  /** Top left corner of the middle copy of the world. */
  origin: XY;
  /** Whether copies of the world follow one another from west to east. */
  isRepeated: boolean;
  /** On a sphere, its outline, and how a symbol at a point of the frame is turned and sized. */
  sphere?: {
    disc: PathCommand[];
    symbolAt: (point: XY) => SymbolFit;
    /** How wide a line of width 1 that lies on the sphere is seen between two points near each other. */
    widthBetween: (from: XY, to: XY) => number;
  };
}

export interface SymbolFit {
  /** Of the symbol's size. */
  scale: number;
  /** Degrees clockwise by which east is turned from the frame's right. */
  turn: number;
}
