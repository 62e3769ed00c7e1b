import type { DrawnBox } from "../../render/drawMapInput";
import type { PxSize } from "../frameCamera";

type Box = DrawnBox["box"];

/** The side of the inset's square as a share of the frame's shorter side, and its limits in px. */
const SHARE = 0.2;
const SMALLEST = 72;
const LARGEST = 128;
/** Px between the inset and the frame's edge. */
const MARGIN = 10;
/** Names of the basemap may rather be covered than evidence; land and coasts do not count. */
const QUIET = new Set(["label-country", "label-marine"]);
const QUIET_WEIGHT = 0.3;

function weightOf({ layer }: DrawnBox): number {
  if (layer.startsWith("basemap")) return 0;
  return QUIET.has(layer) ? QUIET_WEIGHT : 1;
}

/** Share of a box that another covers. */
function covered([x0, y0, x1, y1]: Box, by: Box): number {
  const width = Math.min(x1, by[2]) - Math.max(x0, by[0]);
  const height = Math.min(y1, by[3]) - Math.max(y0, by[1]);
  return width > 0 && height > 0 ? (width * height) / ((x1 - x0) * (y1 - y0)) : 0;
}

/** The corner of a frame in which an inset covers the least of what is drawn, as a square box. */
export function placeInset({ width, height }: PxSize, drawn: readonly DrawnBox[]): Box {
  const side = Math.round(Math.max(SMALLEST, Math.min(LARGEST, SHARE * Math.min(width, height))));
  const [right, bottom] = [width - MARGIN - side, height - MARGIN - side];
  const corners = [
    [MARGIN, bottom],
    [MARGIN, MARGIN],
    [right, MARGIN],
    [right, bottom],
  ] as const;
  const boxes = corners.map(([x, y]): Box => [x, y, x + side, y + side]);
  const cost = (box: Box) =>
    drawn.reduce((sum, mark) => {
      const weight = weightOf(mark);
      return weight === 0 ? sum : sum + weight * covered(mark.box, box);
    }, 0);
  const costs = boxes.map(cost);
  const least = costs.indexOf(Math.min(...costs));
  return boxes[least] ?? [MARGIN, MARGIN, MARGIN + side, MARGIN + side];
}

/** Whether a box lies wholly under the round inset. */
export function isUnder([x0, y0, x1, y1]: Box, inset: Box): boolean {
  const [cx, cy] = [(inset[0] + inset[2]) / 2, (inset[1] + inset[3]) / 2];
  const radius = (inset[2] - inset[0]) / 2;
  const corners = [
    [x0, y0],
    [x1, y0],
    [x0, y1],
    [x1, y1],
  ] as const;
  return corners.every(([x, y]) => Math.hypot(x - cx, y - cy) <= radius);
}
