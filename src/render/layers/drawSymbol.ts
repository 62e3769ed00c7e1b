import type { DisplayItem } from "../displayList";
import type { DrawnBox } from "../drawMapInput";
import { type Box, touches } from "../project/shapes";
import { drawIcon, iconOf } from "../symbol/drawIcon";
import { drawLabel, isLabelled, labelOf } from "../symbol/drawLabel";
import { IDLE_SYMBOL_PROPERTIES, SUPPORTED_SYMBOL_PROPERTIES } from "../symbol/symbolProperties";
import { symbolPlaces } from "../symbol/symbolPlaces";
import type { LayerContext, LayerDrawer, LayerFeature } from "./layerDrawer";

/** One mark or label at one place. */
interface DrawnSymbol {
  y: number;
  index: number;
  items: DisplayItem[];
  box: DrawnBox;
}

export const drawSymbol: LayerDrawer = {
  supported: SUPPORTED_SYMBOL_PROPERTIES,
  idle: IDLE_SYMBOL_PROPERTIES,
  draw(context) {
    refuseCollisions(context);
    const icons = context.features.flatMap((feature) => icon(context, feature));
    const labels = context.features.flatMap((feature) => label(context, feature));
    // All icons of a layer lie under all its text.
    const symbols = [...inDrawOrder(context, icons), ...inDrawOrder(context, labels)];
    return { items: symbols.flatMap(({ items }) => items), boxes: symbols.map(({ box }) => box) };
  },
};

/** Which labels show is decided before a style is made, so that all renderers show the same. */
function refuseCollisions({ values }: LayerContext): void {
  for (const [part, content] of [
    ["icon", "icon-image"],
    ["text", "text-field"],
  ] as const) {
    const overlap =
      values.any(`${part}-overlap`) ?? (values.isTrue(`${part}-allow-overlap`) ? "always" : "never");
    if (values.has(content) && overlap !== "always")
      throw new Error(`pictures settle no collisions, ${part}-allow-overlap must be true`);
  }
  if (values.has("text-field") && values.text("symbol-placement") !== "point")
    throw new Error(`pictures cannot set text along lines`);
}

function icon(context: LayerContext, feature: LayerFeature): DrawnSymbol[] {
  const found = iconOf(context, feature);
  if (found === null) return [];
  return symbolPlaces(context, feature, found.shape.width).flatMap((place) => {
    const fit = context.projection.symbolAt?.(place.point);
    const { items, box } = drawIcon(context, feature, found, place, fit);
    return symbol(context, feature, place.point[1], items, box);
  });
}

function label(context: LayerContext, feature: LayerFeature): DrawnSymbol[] {
  if (!isLabelled(context, feature)) return [];
  const places = symbolPlaces(context, feature, 0);
  const found = places.length === 0 ? null : labelOf(context, feature);
  if (found === null) return [];
  return places.flatMap(({ point }) => {
    const { items, box } = drawLabel(found, point, feature.id, context.projection.symbolAt?.(point).scale);
    return symbol(context, feature, point[1], items, box, found.text);
  });
}

function symbol(
  { layer, frame }: LayerContext,
  { id, index }: LayerFeature,
  y: number,
  items: DisplayItem[],
  box: Box,
  text?: string,
): DrawnSymbol[] {
  if (items.length === 0 || !touches(box, frame)) return [];
  return [
    {
      y,
      index,
      items,
      box: { layer: layer.id, featureId: id, box, ...(text === undefined ? {} : { text }) },
    },
  ];
}

/** Unless a sort key says otherwise, what stands lower lies above; at one height, what comes first in its source. */
function inDrawOrder({ values }: LayerContext, symbols: readonly DrawnSymbol[]): readonly DrawnSymbol[] {
  const order = values.text("symbol-z-order");
  if (order === "source" || (order === "auto" && values.has("symbol-sort-key"))) return symbols;
  return symbols.toSorted((a, b) => a.y - b.y || b.index - a.index);
}
