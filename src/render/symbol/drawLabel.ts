import type { DisplayItem, Paint, TextItem } from "../displayList";
import { paintOf } from "../evaluate/paintOf";
import type { LayerContext, LayerFeature } from "../layers/layerDrawer";
import type { XY } from "../project/xy";
import { boundsOfPoints, type Box, grow } from "../project/shapes";
import { scaleRestarts } from "../shape/scaleItem";
import { rotate } from "../shape/transformPath";
import { FAINTEST_SYMBOL } from "./drawIcon";
import { layoutText, type PlacedRun } from "./layoutText";
import { textRuns } from "./textRuns";

/** How far letters without accents rise above the baseline and hang below it. */
const RISE_EM = 0.74;
const HANG_EM = 0.22;
/** A glyph's distance field ends a quarter of the size away from its edge. */
const WIDEST_HALO_EM = 0.25;

/** Whether a layer has a label for a feature and it can be seen. */
export function isLabelled({ values }: LayerContext, { evaluated }: LayerFeature): boolean {
  return values.has("text-field") && values.number("text-opacity", evaluated) >= FAINTEST_SYMBOL;
}

/** A label laid out around the point `0 0`. */
export interface FeatureLabel {
  runs: PlacedRun[];
  rotation: number;
  fill: Paint;
  halo: (Paint & { width: number }) | null;
  text: string;
}

/**
 * The label of a feature that is labelled; null where it says nothing.
 *
 * @throws Error naming the layer when a letter is in none of the fonts
 */
export function labelOf(context: LayerContext, { evaluated, id }: LayerFeature): FeatureLabel | null {
  const { values, input } = context;
  const opacity = values.number("text-opacity", evaluated);
  const where = `feature "${id}"`;
  const field = textRuns(
    values.any("text-field", evaluated),
    values.any("text-font", evaluated),
    values.text("text-transform", evaluated),
    evaluated.feature.properties,
  );
  const size = values.number("text-size", evaluated);
  const runs = layoutText(
    field,
    {
      size,
      anchor: values.text("text-anchor", evaluated),
      justify: values.text("text-justify", evaluated) as "auto" | "left" | "center" | "right",
      offset: values.pair("text-offset", evaluated),
      lineHeight: values.number("text-line-height"),
      letterSpacing: values.number("text-letter-spacing", evaluated),
      maxWidth: values.number("text-max-width", evaluated),
    },
    input.fonts,
  );
  if (runs.length === 0) return null;
  for (const { text, run } of runs) {
    const missing = input.fonts.missingGlyphs(text, run.face);
    if (missing.length > 0)
      throw new Error(`${where}: ${run.face.family} has no "${missing.join("")}" ("${text}")`);
  }
  const halo = paintOf(values.any("text-halo-color", evaluated), opacity);
  const width = Math.min(values.number("text-halo-width", evaluated), size * WIDEST_HALO_EM);
  return {
    runs,
    rotation: values.number("text-rotate", evaluated),
    fill: paintOf(values.any("text-color", evaluated), opacity),
    halo: halo.opacity > 0 && width > 0 ? { ...halo, width } : null,
    text: linesOf(runs).join("\n"),
  };
}

function shrunk({ runs, halo, ...label }: FeatureLabel, by: number): FeatureLabel {
  if (by === 1) return { runs, halo, ...label };
  return {
    ...label,
    halo: halo && { ...halo, width: halo.width * by },
    runs: runs.map((run) => ({
      ...run,
      x: run.x * by,
      baseline: run.baseline * by,
      size: run.size * by,
      letterSpacing: run.letterSpacing * by,
      restarts: scaleRestarts(run.restarts, by),
      extent: [run.extent[0] * by, run.extent[1] * by],
    })),
  };
}

/** Items and box of a label at a point; `scale` is of all its sizes. */
export function drawLabel(
  label: FeatureLabel,
  point: XY,
  id: string,
  scale = 1,
): { items: DisplayItem[]; box: Box } {
  const { runs, rotation, fill, halo } = shrunk(label, scale);
  const place = (x: number, y: number): XY => rotate([point[0] + x, point[1] + y], rotation, point);
  const featureId = id === "" ? {} : { featureId: id };
  const items = runs.map(({ run, text, x, baseline, anchor, size, letterSpacing, restarts }): TextItem => {
    const [px, py] = place(x, baseline);
    const paint =
      run.color === undefined ? fill : { ...run.color, opacity: run.color.opacity * fill.opacity };
    const turned = rotation === 0 ? {} : { rotate: rotation };
    return {
      kind: "text",
      x: px,
      y: py,
      text,
      font: run.face,
      size,
      letterSpacing,
      anchor,
      ...(restarts.length === 0 ? {} : { restarts }),
      ...turned,
      fill: paint,
      ...featureId,
    };
  });
  const corners = runs.flatMap(({ extent: [left, right], baseline, size }): XY[] => {
    const [top, bottom] = [baseline - RISE_EM * size, baseline + HANG_EM * size];
    return [place(left, top), place(right, top), place(right, bottom), place(left, bottom)];
  });
  const box = grow(boundsOfPoints(corners), halo?.width ?? 0);
  if (halo === null) return { items, box };
  // The halo of one run must not cover the letters of another.
  if (items.length === 1) return { items: items.map((item) => ({ ...item, halo })), box };
  const halos = items.map((item): TextItem => ({ ...item, halo, fill: { ...item.fill, opacity: 0 } }));
  return { items: [...halos, ...items], box };
}

function linesOf(runs: readonly PlacedRun[]): string[] {
  const lines = new Map<number, string>();
  // Runs of one line may differ in their baselines by their alignment, but not by as much as half a line.
  for (const { text, baseline, size } of runs) {
    const known = [...lines.keys()].find((key) => Math.abs(key - baseline) < size / 2);
    lines.set(known ?? baseline, (known === undefined ? "" : (lines.get(known) ?? "")) + text);
  }
  return [...lines.values()];
}
