import type { DisplayItem, Stroke } from "../displayList";
import { paintOf } from "../evaluate/paintOf";
import { bandsByWidth } from "../line/bandsByWidth";
import { dashOf, roundEndOf } from "../line/dashOf";
import { groundDashes } from "../line/groundDashes";
import { offsetLine } from "../line/offsetLine";
import type { Shapes } from "../project/shapes";
import { frameBox } from "../shape/frameBox";
import { pathOf } from "../shape/pathOf";
import { BLEED, trimShapes } from "../shape/trimShapes";
import type { Drawing, LayerContext, LayerDrawer, LayerFeature } from "./layerDrawer";

/** MapLibre draws nothing fainter. */
const FAINTEST = 0.01;

export const drawLine: LayerDrawer = {
  supported: [
    "line-cap",
    "line-color",
    "line-dasharray",
    "line-gap-width",
    "line-join",
    "line-miter-limit",
    "line-offset",
    "line-opacity",
    "line-sort-key",
    "line-width",
  ],
  // A blurred edge is drawn sharp: vectors in print and in drawing programs have none.
  idle: ["line-blur", "line-round-limit"],
  draw(context) {
    const drawing: Drawing = { items: [], boxes: [] };
    for (const feature of context.features) {
      if (feature.parts.points) throw new Error(`feature "${feature.id}" is a point, not a line`);
      const line = lineOf(context, feature);
      if (line === null) continue;
      for (const { shapes } of context.near(feature, line.reach)) {
        const edges = strokedShapes(context, feature, line, shapes);
        const drawn = beside(trimShapes(edges, context.frame, Math.max(BLEED, line.reach)), line.offsets);
        const box = frameBox(edges, context.frame, line.reach);
        if (box === null || drawn.lines.length + drawn.rings.length === 0) continue;
        drawing.items.push(...lineItems(context, drawn, line.stroke, feature.id));
        drawing.boxes.push({ layer: context.layer.id, featureId: feature.id, box });
      }
    }
    return drawing;
  },
};

/** What of a feature is stroked. An area cut by a horizon has an edge there that is none of its own. */
function strokedShapes(
  { projection, zooms }: LayerContext,
  { feature: { geometry } }: LayerFeature,
  { stroke: { dash }, dashLead }: DrawnLine,
  shapes: Shapes,
): Shapes {
  if (dash !== undefined && projection.widthBetween !== undefined) {
    const lengths = dash.map((length) => length / zooms.enlargement);
    const lead = dashLead / zooms.enlargement;
    return { points: [], lines: groundDashes(geometry, lengths, lead, zooms.tile, projection), rings: [] };
  }
  return shapes.stroked?.() ?? shapes;
}

interface DrawnLine {
  stroke: Stroke;
  /** How much of its dashes lies before its start. */
  dashLead: number;
  /** One stroke this far to the right of the geometry each. */
  offsets: number[];
  /** How far the drawing reaches from the geometry. */
  reach: number;
}

function lineOf({ values, zooms }: LayerContext, { evaluated }: LayerFeature): DrawnLine | null {
  const paint = paintOf(values.any("line-color", evaluated), values.number("line-opacity", evaluated));
  const width = values.number("line-width", evaluated);
  if (width <= 0 || paint.opacity < FAINTEST) return null;
  const gap = values.number("line-gap-width", evaluated);
  const offset = values.number("line-offset", evaluated);
  const offsets = gap > 0 ? [offset - (gap + width) / 2, offset + (gap + width) / 2] : [offset];
  const cap = oneOf(values.text("line-cap", evaluated), ["butt", "round", "square"]);
  const dashed = {
    widthAtTileZoom: values.numberAtZoom("line-width", zooms.tile, evaluated),
    width,
    enlargement: zooms.enlargement,
    hasRoundCaps: cap === "round",
  };
  const dash = dashOf(values.any("line-dasharray", evaluated), dashed);
  const join = oneOf(values.text("line-join", evaluated), ["miter", "round", "bevel"]);
  return {
    stroke: {
      ...paint,
      width,
      // MapLibre squares off the ends of a line, not of every dash.
      cap: dash !== null && cap === "square" ? "butt" : cap,
      join,
      ...(dash === null ? {} : { dash }),
      ...(join === "miter" ? { miterLimit: values.number("line-miter-limit", evaluated) } : {}),
    },
    dashLead: roundEndOf(dashed),
    offsets,
    reach: Math.max(...offsets.map(Math.abs)) + width,
  };
}

function oneOf<T extends string>(value: string, known: readonly T[]): T {
  const found = known.find((name) => name === value);
  if (found === undefined) throw new Error(`pictures cannot draw a line's "${value}"`);
  return found;
}

function beside({ points, lines, rings }: Shapes, offsets: readonly number[]): Shapes {
  return {
    points,
    lines: offsets.flatMap((offset) => lines.map((line) => offsetLine(line, offset, false))),
    rings: offsets.flatMap((offset) => rings.map((ring) => offsetLine(ring, offset, true))),
  };
}

function lineItems(
  { projection: { widthBetween } }: LayerContext,
  drawn: Shapes,
  stroke: Stroke,
  id: string,
): DisplayItem[] {
  if (widthBetween === undefined) return [lineItem(drawn, stroke, id)];
  // On a sphere the dashes are lines of their own already.
  const { dash: _, ...solid } = stroke;
  return bandsByWidth(drawn.lines, widthBetween).map(({ lines, share }) =>
    lineItem({ ...drawn, lines, rings: [] }, { ...solid, width: stroke.width * share }, id),
  );
}

function lineItem({ lines, rings }: Shapes, stroke: Stroke, id: string): DisplayItem {
  return { kind: "path", d: pathOf(lines, rings), stroke, ...(id === "" ? {} : { featureId: id }) };
}
