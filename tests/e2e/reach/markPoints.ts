import type { Page } from "playwright";

/** A mark drawn in the frame, and points at which it is drawn, css px from the middle of the map. */
export interface MarkPoints {
  readonly id: string;
  readonly points: readonly (readonly [x: number, y: number])[];
}

/**
 * Every mark that the map without WebGL draws, by feature, with points on it: the two maps draw the same, so that the
 * points hold for both.
 *
 * @param layers ids of the style layers that answer the pointer
 * @param idOf id of the feature behind a key of a layer's source
 */
export async function markPoints(
  page: Page,
  layers: readonly string[],
  idOf: ReadonlyMap<string, string>,
): Promise<MarkPoints[]> {
  const drawn = await page.evaluate((asked) => {
    const svg = document.querySelector<SVGSVGElement>(".map-svg");
    const frame = svg?.getBoundingClientRect();
    if (!svg || !frame) throw new Error("the map without WebGL is not on the page");
    const found: { key: string; points: [number, number][] }[] = [];
    for (const layer of asked) {
      for (const mark of svg.querySelectorAll<SVGGraphicsElement>(`[data-layer="${layer}"] [data-feature]`)) {
        const shape = mark instanceof SVGGeometryElement ? mark : mark.querySelector("path, circle");
        if (!(shape instanceof SVGGeometryElement)) continue;
        const matrix = shape.getScreenCTM();
        const length = shape.getTotalLength();
        if (!matrix) continue;
        const points = [0.5, 0.25, 0.75, 0.1, 0.9, 0.37, 0.63].flatMap((share): [number, number][] => {
          const { x, y } = shape.getPointAtLength(length * share).matrixTransform(matrix);
          const isInside =
            x > frame.left + 8 && x < frame.right - 8 && y > frame.top + 8 && y < frame.bottom - 8;
          const top = document.elementFromPoint(x, y);
          const isOpen = isInside && top !== null && svg.contains(top);
          return isOpen ? [[x - frame.left - frame.width / 2, y - frame.top - frame.height / 2]] : [];
        });
        if (points.length > 0) found.push({ key: mark.dataset["feature"] ?? "", points });
      }
    }
    return found;
  }, layers);
  const byId = new Map<string, [number, number][]>();
  for (const { key, points } of drawn) {
    const id = idOf.get(key);
    if (id !== undefined) byId.set(id, [...(byId.get(id) ?? []), ...points]);
  }
  return [...byId].map(([id, points]) => ({ id, points }));
}
