import type { DisplayItem } from "../../render/displayList";
import type { DrawnBox, DrawnMap } from "../../render/drawMapInput";
import type { PxSize } from "../frameCamera";

function isCut([x0, y0, x1, y1]: DrawnBox["box"], { width, height }: PxSize): boolean {
  return x0 < 0 || y0 < 0 || x1 > width || y1 > height;
}

/** Whether an item is a line of a label: of the same feature, beginning within the label's box. */
function isOf({ featureId, box: [x0, y0, x1, y1] }: DrawnBox, item: DisplayItem): boolean {
  if (item.kind !== "text" || (item.featureId ?? "") !== featureId) return false;
  return item.x >= x0 && item.x <= x1 && item.y >= y0 && item.y <= y1;
}

/** A drawn map less every label that reaches over the frame's edge: a printed name is whole or is not there. */
export function withoutCutLabels({ items, boxes }: DrawnMap, frame: PxSize): DrawnMap {
  const cut = boxes.filter((drawn) => drawn.text !== undefined && isCut(drawn.box, frame));
  const children = items.children.map((group) => {
    if (group.kind !== "group") return group;
    const own = cut.filter(({ layer }) => layer === group.id);
    if (own.length === 0) return group;
    return { ...group, children: group.children.filter((item) => !own.some((label) => isOf(label, item))) };
  });
  return { items: { ...items, children }, boxes: boxes.filter((drawn) => !cut.includes(drawn)) };
}
