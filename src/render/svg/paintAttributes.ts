import type { Paint, Stroke } from "../displayList";
import type { Attributes } from "./element";
import { formatNumber } from "./formatNumber";

const DEFAULT_MITER_LIMIT = 4;

export function fillAttributes(fill: Paint | undefined, rule?: "evenodd" | "nonzero"): Attributes {
  if (fill === undefined) return { fill: "none" };
  return {
    fill: fill.color,
    "fill-opacity": opacity(fill),
    "fill-rule": rule === "evenodd" ? rule : undefined,
  };
}

export function strokeAttributes(stroke: Stroke | undefined): Attributes {
  if (stroke === undefined) return {};
  const { color, width, cap, join, dash, miterLimit } = stroke;
  const hasLimit = join === "miter" && miterLimit !== undefined && miterLimit !== DEFAULT_MITER_LIMIT;
  return {
    stroke: color,
    "stroke-width": formatNumber(width),
    "stroke-opacity": opacity(stroke),
    "stroke-linecap": cap === "butt" ? undefined : cap,
    "stroke-linejoin": join === "miter" ? undefined : join,
    "stroke-miterlimit": hasLimit ? formatNumber(miterLimit) : undefined,
    "stroke-dasharray": dash?.map(formatNumber).join(" "),
  };
}

function opacity(paint: Paint): string | undefined {
  return paint.opacity === 1 ? undefined : String(Math.round(paint.opacity * 1000) / 1000);
}
