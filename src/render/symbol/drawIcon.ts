import type { DisplayItem, PathCommand } from "../displayList";
import type { IconShape } from "../drawMapInput";
import { imageName } from "../evaluate/imageName";
import { paintOf } from "../evaluate/paintOf";
import type { LayerContext, LayerFeature } from "../layers/layerDrawer";
import type { SymbolFit } from "../project/mapProjection";
import type { XY } from "../project/xy";
import { boundsOfPoints, type Box, grow } from "../project/shapes";
import { parsePath } from "../shape/parsePath";
import { rotate, transformPath } from "../shape/transformPath";
import { anchorShares } from "./anchorShares";
import type { LineAnchor } from "./lineAnchors";

/** MapLibre draws no fainter symbol. */
export const FAINTEST_SYMBOL = 0.1;
/** A signed distance field knows six pixels around an edge at size 1. */
const WIDEST_HALO = 6;

const AS_IT_IS: SymbolFit = { scale: 1, turned: (angle) => angle };

/** The icon that a feature has, with what it is drawn from; null when it has none or it does not show. */
export interface FeatureIcon {
  shape: IconShape;
  path: PathCommand[];
}

const paths = new WeakMap<IconShape, PathCommand[]>();

/** An icon stands at many places; its path is read once. */
function pathOfIcon(shape: IconShape): PathCommand[] {
  const path = paths.get(shape) ?? parsePath(shape.path);
  paths.set(shape, path);
  return path;
}

/** @throws Error when the style names an icon that there is not */
export function iconOf({ values, input }: LayerContext, { evaluated }: LayerFeature): FeatureIcon | null {
  if (!values.has("icon-image")) return null;
  const name = imageName(values.any("icon-image", evaluated), evaluated.feature.properties);
  if (name === null || values.number("icon-opacity", evaluated) < FAINTEST_SYMBOL) return null;
  const shape = input.icons[name];
  if (shape === undefined) throw new Error(`there is no icon "${name}"`);
  return { shape, path: pathOfIcon(shape) };
}

export function drawIcon(
  { values }: LayerContext,
  { evaluated, id }: LayerFeature,
  { shape, path }: FeatureIcon,
  { point, angle }: LineAnchor,
  { scale, turned }: SymbolFit = AS_IT_IS,
): { items: DisplayItem[]; box: Box } {
  const size = values.number("icon-size", evaluated) * scale;
  const [offsetX, offsetY] = values.pair("icon-offset", evaluated);
  const { horizontal, vertical } = anchorShares(values.text("icon-anchor", evaluated));
  const alignment = values.text("icon-rotation-alignment", evaluated);
  // On the Mercator map a point has no angle of its own; elsewhere it is turned as the ground is.
  const followsLine =
    values.text("symbol-placement") === "point" ? alignment === "map" : alignment !== "viewport";
  const own = values.number("icon-rotate", evaluated);
  const turn = followsLine ? turned(own + angle) : own;
  const move = ([x, y]: XY): XY => {
    const fromAnchor: XY = [x - shape.width * horizontal + offsetX, y - shape.height * vertical + offsetY];
    const [dx, dy] = rotate([fromAnchor[0] * size, fromAnchor[1] * size], turn);
    return [point[0] + dx, point[1] + dy];
  };
  const d = transformPath(path, move);
  const opacity = values.number("icon-opacity", evaluated);
  const fill = paintOf(values.any("icon-color", evaluated), opacity);
  const halo = paintOf(values.any("icon-halo-color", evaluated), opacity);
  const haloWidth = Math.min(values.number("icon-halo-width", evaluated), WIDEST_HALO * size);
  const hasHalo = halo.opacity > 0 && haloWidth > 0;
  const featureId = id === "" ? {} : { featureId: id };
  const items: DisplayItem[] = [];
  if (hasHalo)
    items.push({ kind: "path", d, stroke: { ...halo, width: 2 * haloWidth, cap: "round", join: "round" } });
  if (fill.opacity > 0) items.push({ kind: "path", d, fill, ...featureId });
  const corners: XY[] = [
    [0, 0],
    [shape.width, 0],
    [shape.width, shape.height],
    [0, shape.height],
  ];
  return { items, box: grow(boundsOfPoints(corners.map(move)), hasHalo ? haloWidth : 0) };
}
