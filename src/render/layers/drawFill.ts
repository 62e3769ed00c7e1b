import { WORLD_PX } from "../../derive/mercator";
import type { DisplayItem, PathCommand } from "../displayList";
import type { HatchPattern } from "../drawMapInput";
import type { EvaluatedFeature } from "../evaluate/evaluate";
import { imageName } from "../evaluate/imageName";
import { paintOf } from "../evaluate/paintOf";
import { type Box, boundsOf, type Shapes } from "../project/shapes";
import { frameBox } from "../shape/frameBox";
import { groundHatch } from "../shape/groundHatch";
import { hatchLines } from "../shape/hatchLines";
import { pathOf } from "../shape/pathOf";
import { trimShapes } from "../shape/trimShapes";
import type { Drawing, LayerContext, LayerDrawer, LayerFeature } from "./layerDrawer";

/** MapLibre's outline of an area is one pixel wide. */
const OUTLINE_WIDTH = 1;

export const drawFill: LayerDrawer = {
  supported: [
    "fill-color",
    "fill-opacity",
    "fill-outline-color",
    "fill-pattern",
    "fill-sort-key",
    "fill-antialias",
  ],
  idle: [],
  draw(context) {
    const drawing: Drawing = { items: [], boxes: [] };
    for (const feature of context.features) {
      if (feature.parts.lines || feature.parts.points)
        throw new Error(`feature "${feature.id}" is no area and cannot be filled`);
      if (context.values.number("fill-opacity", feature.evaluated) === 0) continue;
      for (const { shift, shapes } of context.near(feature, OUTLINE_WIDTH)) {
        const items = areaItems(context, feature, trimShapes(shapes, context.frame), shift);
        const box = items.length === 0 ? null : frameBox(shapes, context.frame, 0);
        if (box === null) continue;
        drawing.items.push(...items);
        drawing.boxes.push({ layer: context.layer.id, featureId: feature.id, box });
      }
    }
    return drawing;
  },
};

function areaItems(
  context: LayerContext,
  { evaluated, id, feature }: LayerFeature,
  area: Shapes,
  shift: number,
): DisplayItem[] {
  const { values } = context;
  const bounds = boundsOf(area);
  const opacity = values.number("fill-opacity", evaluated);
  if (bounds === null || opacity === 0) return [];
  const d = pathOf([], area.rings);
  const featureId = id === "" ? {} : { featureId: id };
  const outline = values.has("fill-outline-color") && values.isTrue("fill-antialias");
  const edge = outline ? paintOf(values.any("fill-outline-color", evaluated), opacity) : null;
  const stroke =
    edge === null || edge.opacity === 0
      ? {}
      : { stroke: { ...edge, width: OUTLINE_WIDTH, cap: "butt", join: "miter" } as const };
  if (values.has("fill-pattern")) {
    const pattern = patternOf(context, evaluated);
    const hatch =
      pattern === null
        ? []
        : [hatched(context, pattern, { d, bounds, shift, geometry: feature.geometry }, opacity, featureId)];
    return "stroke" in stroke ? [...hatch, { kind: "path", d, ...stroke, ...featureId }] : hatch;
  }
  const fill = paintOf(values.any("fill-color", evaluated), opacity);
  const inside = fill.opacity === 0 ? {} : { fill };
  if (!("fill" in inside) && !("stroke" in stroke)) return [];
  return [{ kind: "path", d, ...inside, ...stroke, ...featureId }];
}

function patternOf({ values, input }: LayerContext, evaluated: EvaluatedFeature): HatchPattern | null {
  const name = imageName(values.any("fill-pattern", evaluated), evaluated.feature.properties);
  // A feature for which the style finds no pattern is not filled at all.
  if (name === null) return null;
  const pattern = input.patterns?.[name];
  if (pattern === undefined) throw new Error(`there is no pattern "${name}"`);
  return pattern;
}

interface HatchedArea {
  d: PathCommand[];
  bounds: Box;
  /** How far, in px, its copy of the world lies to the right of the middle one. */
  shift: number;
  geometry: GeoJSON.Geometry;
}

function hatched(
  { zooms, projection, frame }: LayerContext,
  { angle, spacing, width, color }: HatchPattern,
  area: HatchedArea,
  opacity: number,
  featureId: { featureId?: string },
): DisplayItem {
  const paint = paintOf(color, opacity);
  const within = (lines: DisplayItem): DisplayItem => ({
    kind: "group",
    clip: { d: area.d },
    children: [lines],
  });
  // A pattern belongs to its tile: it grows with it between whole zooms and starts in the world's corner.
  if (projection.widthBetween !== undefined) {
    const share = 1 / (WORLD_PX * 2 ** zooms.tile);
    const ground = { angle, spacing: spacing * share, width: width * share };
    const { rings } = trimShapes(groundHatch(area.geometry, ground, projection, frame), frame);
    return within({ kind: "path", d: pathOf([], rings), fill: paint, ...featureId });
  }
  const d = hatchLines(area.bounds, angle, spacing * zooms.enlargement, [
    projection.origin[0] + area.shift,
    projection.origin[1],
  ]);
  const stroke = { ...paint, width: width * zooms.enlargement, cap: "butt", join: "miter" } as const;
  return within({ kind: "path", d, stroke, ...featureId });
}
