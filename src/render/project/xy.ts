/** `[x, y]` in CSS pixels from the frame's top left corner. */
export type XY = [number, number];
