import type { DisplayItem } from "../displayList";
import { paintOf } from "../evaluate/paintOf";
import type { XY } from "../project/xy";
import { type Box, grow, touches } from "../project/shapes";
import type { Drawing, LayerContext, LayerDrawer, LayerFeature } from "./layerDrawer";

export const drawCircle: LayerDrawer = {
  supported: [
    "circle-color",
    "circle-opacity",
    "circle-radius",
    "circle-sort-key",
    "circle-stroke-color",
    "circle-stroke-opacity",
    "circle-stroke-width",
  ],
  idle: ["circle-pitch-alignment", "circle-pitch-scale", "circle-translate-anchor"],
  draw(context) {
    const drawing: Drawing = { items: [], boxes: [] };
    for (const feature of context.features) {
      if (feature.parts.lines || feature.parts.areas)
        throw new Error(`feature "${feature.id}" is no point and cannot be a circle`);
      const { items, reach } = circleAt(context, feature);
      if (items([0, 0]).length === 0) continue;
      for (const { shapes } of context.near(feature, reach)) {
        for (const [x, y] of shapes.points) {
          const box: Box = grow([x, y, x, y], reach);
          if (!touches(box, context.frame)) continue;
          drawing.items.push(...items([x, y]));
          drawing.boxes.push({ layer: context.layer.id, featureId: feature.id, box });
        }
      }
    }
    return drawing;
  },
};

/** What to draw at a point, and how far it reaches. The stroke lies outside the radius. */
function circleAt({ values }: LayerContext, { evaluated, id }: LayerFeature) {
  const radius = values.number("circle-radius", evaluated);
  const width = values.number("circle-stroke-width", evaluated);
  const fill = paintOf(values.any("circle-color", evaluated), values.number("circle-opacity", evaluated));
  const edge = paintOf(
    values.any("circle-stroke-color", evaluated),
    values.number("circle-stroke-opacity", evaluated),
  );
  const inside = fill.opacity > 0 && radius > 0 ? { fill } : null;
  const stroke =
    edge.opacity > 0 && width > 0
      ? { stroke: { ...edge, width, cap: "butt", join: "miter" } as const }
      : null;
  const middle = radius + width / 2;
  const featureId = id === "" ? {} : { featureId: id };

  const items = ([cx, cy]: XY): DisplayItem[] => {
    const circle = (r: number, paint: object): DisplayItem => ({
      kind: "circle",
      cx,
      cy,
      r,
      ...paint,
      ...featureId,
    });
    if (stroke === null) return inside === null ? [] : [circle(radius, inside)];
    if (inside === null) return [circle(middle, stroke)];
    // Under an opaque stroke the fill may reach on, which leaves no seam; a transparent one would show it.
    if (edge.opacity === 1) return [circle(middle, { ...inside, ...stroke })];
    return [circle(radius, inside), circle(middle, stroke)];
  };
  return { items, reach: radius + (stroke === null ? 0 : width) };
}
