/** A place in the map's frame, css px from its north-west corner. */
export interface FramePoint {
  readonly x: number;
  readonly y: number;
}
