import { paintOf } from "../evaluate/paintOf";
import { pathOf, rectangle } from "../shape/pathOf";
import { trimShapes } from "../shape/trimShapes";
import type { LayerDrawer } from "./layerDrawer";

export const drawBackground: LayerDrawer = {
  supported: ["background-color", "background-opacity"],
  idle: [],
  draw({ values, frame, projection }) {
    const fill = paintOf(values.any("background-color"), values.number("background-opacity"));
    if (fill.opacity === 0) return { items: [], boxes: [] };
    const outline = projection.outline?.();
    const world = outline && trimShapes({ points: [], lines: [], rings: [outline] }, frame).rings;
    return { items: [{ kind: "path", d: world ? pathOf([], world) : rectangle(...frame), fill }], boxes: [] };
  },
};
