import type { DisplayItem, GroupItem } from "../../../src/render/displayList";
import type { DrawnBox } from "../../../src/render/drawMapInput";

/** Css px around an end that are compared: more than the widest line, and some of the ground. */
const AROUND = 8;

function withIds(item: DisplayItem): GroupItem[] {
  return item.kind === "group" ? [item, ...item.children.flatMap(withIds)] : [];
}

/** Small boxes around the first and the last point of each line that the named style layers draw. */
export function lineEnds(drawing: GroupItem, layers: readonly string[]): DrawnBox[] {
  return withIds(drawing).flatMap(({ id = "", children }) => {
    if (!layers.includes(id)) return [];
    return children.flatMap((item) => {
      if (item.kind !== "path") return [];
      const points = item.d.flatMap((command) => {
        const [x, y] = command.slice(-2);
        return typeof x === "number" && typeof y === "number" ? [[x, y] as const] : [];
      });
      return [points.slice(0, 1), points.slice(-1)].flat().map(([x, y]): DrawnBox => {
        const box: DrawnBox["box"] = [x - AROUND, y - AROUND, x + AROUND, y + AROUND];
        return { layer: id, featureId: item.featureId ?? "", box };
      });
    });
  });
}
