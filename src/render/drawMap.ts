import type { StyleSpecification } from "@maplibre/maplibre-gl-style-spec";
import type { GroupItem } from "./displayList";
import type { DrawMapInput, DrawnBox, DrawnMap } from "./drawMapInput";
import { isShown } from "./evaluate/isShown";
import { paintOf } from "./evaluate/paintOf";
import { zoomsOf } from "./evaluate/zooms";
import { SPACE, WORLD_EDGE } from "../style/space";
import type { MapFrame } from "./frame";
import { drawLayer } from "./layers/drawLayer";
import { PROJECTIONS } from "./project/projections";
import type { Box } from "./project/shapes";
import type { XY } from "./project/xy";
import { pathOf, rectangle } from "./shape/pathOf";
import { scaleGroup } from "./shape/scaleItem";
import { trimShapes } from "./shape/trimShapes";

const EDGE_WIDTH = 0.8;

/**
 * Draws what MapLibre would: evaluates the layers of a style over its sources.
 *
 * @throws Error naming the layer and the property for anything that is in the style and cannot be drawn, for a source,
 *   an icon, a pattern or a glyph that is not there: a picture is whole or is not made
 */
export function drawMap(input: DrawMapInput): DrawnMap {
  const scale = input.scale ?? 1;
  if (scale === 1) return drawFrame(input, input.frame);
  const { center, zoom, width, height } = input.frame;
  const small = { center, zoom: zoom - Math.log2(scale), width: width / scale, height: height / scale };
  const { items, boxes } = drawFrame(input, small);
  return {
    items: scaleGroup(items, scale),
    boxes: boxes.map(({ box: [x0, y0, x1, y1], ...drawn }) => ({
      ...drawn,
      box: [x0 * scale, y0 * scale, x1 * scale, y1 * scale],
    })),
  };
}

function drawFrame(input: DrawMapInput, mapFrame: MapFrame): DrawnMap {
  const { style } = input;
  refuseStyle(style);
  const projection = PROJECTIONS[input.projection ?? styleProjection(style)](mapFrame);
  const frame: Box = [0, 0, mapFrame.width, mapFrame.height];
  const context = {
    input,
    frame,
    zooms: zoomsOf(mapFrame.zoom),
    projection,
    globalState: { ...stateDefaults(style), ...input.globalState },
    known: new Map(),
  };
  const children: GroupItem[] = projection.outline ? around(style, frame) : [];
  const boxes: DrawnBox[] = [];
  for (const layer of style.layers) {
    if (!isShown(layer, mapFrame.zoom, context.globalState)) continue;
    const drawing = drawLayer(layer, context);
    if (drawing.items.length > 0) children.push({ kind: "group", id: layer.id, children: drawing.items });
    boxes.push(...drawing.boxes);
  }
  if (projection.outline) children.push(...worldEdge(style, projection.outline(), frame));
  return { items: { kind: "group", clip: { rect: frame }, isUnkerned: true, children }, boxes };
}

/** What lies around the world; style layers know only its surface, so the style's metadata names the colour. */
function around(style: StyleSpecification, frame: Box): GroupItem[] {
  const colour = inMetadata(style, SPACE);
  if (colour === undefined) return [];
  const fill = paintOf(colour);
  return [{ kind: "group", id: "space", children: [{ kind: "path", d: rectangle(...frame), fill }] }];
}

/** The line around the world, as wide as a coast. */
function worldEdge(style: StyleSpecification, outline: XY[], frame: Box): GroupItem[] {
  const colour = inMetadata(style, WORLD_EDGE);
  if (colour === undefined) return [];
  const { rings } = trimShapes({ points: [], lines: [], rings: [outline] }, frame);
  const stroke = { ...paintOf(colour), width: EDGE_WIDTH, cap: "butt", join: "round" } as const;
  return [{ kind: "group", id: "world-edge", children: [{ kind: "path", d: pathOf([], rings), stroke }] }];
}

function inMetadata({ metadata }: StyleSpecification, name: string): unknown {
  if (typeof metadata !== "object" || metadata === null) return undefined;
  return Object.entries(metadata).find(([key]) => key === name)?.[1];
}

function styleProjection({ projection }: StyleSpecification): "mercator" | "globe" {
  const type = projection?.type ?? "mercator";
  if (type !== "mercator" && type !== "globe")
    throw new Error(`pictures cannot draw the projection ${JSON.stringify(type)}`);
  return type;
}

function refuseStyle({ terrain }: StyleSpecification): void {
  if (terrain !== undefined) throw new Error("pictures cannot draw terrain");
}

function stateDefaults({ state }: StyleSpecification): Record<string, unknown> {
  return Object.fromEntries(Object.entries(state ?? {}).map(([key, entry]) => [key, entry.default]));
}
