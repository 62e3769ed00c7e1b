import type { MapLabel } from "../drawing/mapLabel";
import { type LabelAnchor, labelBox } from "../labels";
import { meets } from "./boxes";
import type { Surroundings } from "./eraSurroundings";
import { toWorld } from "../mercator";
import { distance } from "./flowPaths";
import { isCrossed, isOwnMark, keepsClear } from "./labelBlockers";
import type { MarkShape } from "./markShapes";

/** Sides of a place as an atlas tries them: right of it, left, above, below, and at its corners. */
const SIDES: readonly LabelAnchor[] = [
  "left",
  "right",
  "bottom",
  "top",
  "bottom-left",
  "top-left",
  "bottom-right",
  "top-right",
];

/** Share of the world's width. */
const SAME_PLACE = 1e-5;

/**
 * The name of a place or an area at the first side of it at which it lies on no mark and no other name; undefined
 * where there is none. Lines of what is named are kept off where that is possible, and then others.
 *
 * @param sizes the label at its own size and then smaller
 * @param lines features whose lines the name may lie across where there is no other room
 */
export function besidePlace(
  sizes: readonly MapLabel[],
  widthOf: (label: MapLabel) => number,
  own: ReadonlySet<string>,
  lines: ReadonlySet<string>,
  { zoom, marks, taken }: Surroundings,
): MapLabel | undefined {
  // A symbol of what is named elsewhere than at the name's own position is not its node: a province's hub in a town.
  const isThere = ({ points: [point], part }: MarkShape, { at }: MapLabel) =>
    part !== "mark" || distance(point ?? [0, 0], toWorld(at)) < SAME_PLACE;
  const passes = (mark: MarkShape, label: MapLabel) =>
    isOwnMark(mark, own, mark.part === "mark" ? "place" : "area") && isThere(mark, label);
  const crosses = (mark: MarkShape, label: MapLabel) =>
    isOwnMark(mark, own, label.kind) && isThere(mark, label);
  const crossesAny = (mark: MarkShape, label: MapLabel) => crosses(mark, label) || isCrossed(mark, lines);
  for (const isPassed of [passes, crosses, crossesAny]) {
    for (const sized of sizes) {
      const found = SIDES.map((anchor) => ({ ...sized, anchor })).find((label) => {
        const kept = labelBox(label, zoom, widthOf(label));
        if (taken.some((other) => meets(kept, other))) return false;
        const others = marks.filter((mark) => !isPassed(mark, label));
        return keepsClear(label, zoom, widthOf(label), others);
      });
      if (found) return found;
    }
  }
  return undefined;
}
