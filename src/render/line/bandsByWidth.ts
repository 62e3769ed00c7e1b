import type { MapProjection } from "../project/mapProjection";
import type { XY } from "../project/xy";

/** Steps of width from none to full. */
const STEPS = 10;

/** Lines of one width. */
export interface WidthBand {
  lines: XY[][];
  /** Of the full width. */
  share: number;
}

/** Lines on a sphere taken apart by how wide they are seen, since a line lies on the ground like everything else. */
export function bandsByWidth(
  lines: readonly XY[][],
  widthBetween: NonNullable<MapProjection["widthBetween"]>,
): WidthBand[] {
  const bands = new Map<number, XY[][]>();
  for (const line of lines) {
    let step = -1;
    let current: XY[] = [];
    line.forEach((to, at) => {
      const from = line[at - 1];
      if (from === undefined) return;
      const next = Math.max(1, Math.round(widthBetween(from, to) * STEPS));
      if (next !== step) {
        step = next;
        current = [from];
        const band = bands.get(step);
        if (band) band.push(current);
        else bands.set(step, [current]);
      }
      current.push(to);
    });
  }
  return [...bands].map(([step, parts]) => ({ lines: parts, share: step / STEPS }));
}
