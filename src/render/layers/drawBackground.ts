import { paintOf } from "../evaluate/paintOf";
import { rectangle } from "../shape/pathOf";
import type { LayerDrawer } from "./layerDrawer";

export const drawBackground: LayerDrawer = {
  supported: ["background-color", "background-opacity"],
  idle: [],
  draw({ values, frame, projection }) {
    const fill = paintOf(values.any("background-color"), values.number("background-opacity"));
    if (fill.opacity === 0) return { items: [], boxes: [] };
    return { items: [{ kind: "path", d: projection.sphere?.disc ?? rectangle(...frame), fill }], boxes: [] };
  },
};
