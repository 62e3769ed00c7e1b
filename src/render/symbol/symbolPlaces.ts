import type { LayerContext, LayerFeature } from "../layers/layerDrawer";
import { grow } from "../project/shapes";
import type { LineAnchor } from "./lineAnchors";
import { anchorsAlong, anchorsInMiddle, type TileGrid } from "./symbolAnchors";

/** Labels reach far from their points. */
export const SYMBOL_REACH = 512;
const LAST_TILE_ZOOM = 18;
const TILE_SIZE = 512;
const TILE_BUFFER = 128;
/** MapLibre reckons the room of a mark on a line in ems of the layer's text as set at this zoom, even without text. */
const TEXT_SIZE_ZOOM = 18;
const GLYPH_UNITS = 24;
const LEAD_UNITS = 2 * GLYPH_UNITS;

/** Where the symbols of a feature stand: at its points, or along its lines. */
export function symbolPlaces(context: LayerContext, feature: LayerFeature, iconWidth: number): LineAnchor[] {
  const placement = context.values.text("symbol-placement");
  if (placement === "point" && (feature.parts.lines || feature.parts.areas))
    throw new Error(`feature "${feature.id}" is no point; pictures set symbols at points or along lines`);
  const copies = context.near(feature, SYMBOL_REACH);
  if (placement === "point")
    return copies.flatMap(({ shapes }) => shapes.points.map((point) => ({ point, angle: 0 })));
  const grid = tileGrid(context);
  const reach = grow(context.frame, iconWidth * context.values.number("icon-size", feature.evaluated));
  if (placement === "line-center")
    return copies.flatMap(({ shapes }) => anchorsInMiddle(shapes, grid, reach));
  const { enlargement } = context.zooms;
  const scale = (textSizeAtLastZoom(context, feature) / GLYPH_UNITS) * enlargement;
  const spacing = context.values.number("symbol-spacing") * enlargement;
  const room = { spacing, length: iconWidth * scale, lead: (iconWidth / 2 + LEAD_UNITS) * scale };
  return copies.flatMap(({ shapes }) => anchorsAlong(shapes, grid, reach, room));
}

function textSizeAtLastZoom({ values }: LayerContext, { evaluated }: LayerFeature): number {
  return values.numberAtZoom("text-size", TEXT_SIZE_ZOOM, evaluated);
}

function tileGrid({ zooms, projection, source }: LayerContext): TileGrid {
  const given = source?.type === "geojson" ? source : undefined;
  const zoom = Math.min(zooms.tile, given?.maxzoom ?? LAST_TILE_ZOOM);
  return {
    size: projection.worldSize / 2 ** zoom,
    origin: projection.origin,
    overscaling: 2 ** (zooms.tile - zoom),
    buffer: (given?.buffer ?? TILE_BUFFER) / TILE_SIZE,
  };
}
