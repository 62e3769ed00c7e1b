import type { PDFDocument } from "pdfkit";
import type { Paint, PathCommand, PathItem, Stroke } from "../displayList";
import { formatNumber } from "../svg/formatNumber";
import { pathOperators } from "./pathOperators";

const CAPS = { butt: 0, round: 1, square: 2 } as const;
const JOINS = { miter: 0, round: 1, bevel: 2 } as const;
const MITER_LIMIT = 4;
/** Of a quarter of a circle as a cubic curve. */
const HANDLE = (4 / 3) * (Math.SQRT2 - 1);

/**
 * Paints the inside and then the edge. As two paths, since what one operator paints with both is one group to some
 * readers, in which a translucent edge does not show the fill under it.
 */
export function paintPath(doc: PDFDocument, { d, fill, fillRule, stroke }: Omit<PathItem, "kind">): void {
  const path = pathOperators(d);
  if (path === "") return;
  if (fill !== undefined && fill.opacity > 0) {
    setFill(doc, fill);
    doc.addContent(`${path}\n${fillRule === "evenodd" ? "f*" : "f"}`);
  }
  if (stroke !== undefined && stroke.opacity > 0 && stroke.width > 0) {
    setStroke(doc, stroke);
    doc.addContent(`${path}\nS`);
  }
}

export function setFill(doc: PDFDocument, { color, opacity }: Paint): void {
  doc.fillColor(color).fillOpacity(opacity);
}

/** Every property each time: what a path before has left behind never shows. */
export function setStroke(doc: PDFDocument, stroke: Stroke): void {
  const { color, opacity, width, cap, join, dash = [], miterLimit = MITER_LIMIT } = stroke;
  doc.strokeColor(color).strokeOpacity(opacity);
  const hasDash = dash.some((length) => length > 0);
  doc.addContent(
    [
      `${formatNumber(width)} w ${CAPS[cap]} J ${JOINS[join]} j ${formatNumber(miterLimit)} M`,
      `[${hasDash ? dash.map(formatNumber).join(" ") : ""}] 0 d`,
    ].join("\n"),
  );
}

export function circlePath(cx: number, cy: number, r: number): PathCommand[] {
  const h = r * HANDLE;
  return [
    ["M", cx + r, cy],
    ["C", cx + r, cy + h, cx + h, cy + r, cx, cy + r],
    ["C", cx - h, cy + r, cx - r, cy + h, cx - r, cy],
    ["C", cx - r, cy - h, cx - h, cy - r, cx, cy - r],
    ["C", cx + h, cy - r, cx + r, cy - h, cx + r, cy],
    ["Z"],
  ];
}
