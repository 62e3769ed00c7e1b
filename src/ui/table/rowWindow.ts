/** Height of a row in css px; the same stands in `css/table.css`. */
export const ROW_PX = 36;
const OVERSCAN = 6;

/** A stretch of rows to draw, or the height of those left out in between. */
export type WindowPart =
  | { readonly kind: "row"; readonly index: number }
  | { readonly kind: "gap"; readonly from: number; readonly rows: number };

/**
 * Which of `count` rows are drawn where `height` px of them are seen from `top` px on. The row with the focus is
 * always drawn, so that scrolling does not take it away.
 */
export function rowWindow(
  count: number,
  top: number,
  height: number,
  focused: number,
): readonly WindowPart[] {
  const first = Math.max(0, Math.floor(top / ROW_PX) - OVERSCAN);
  const last = Math.min(count, Math.ceil((top + height) / ROW_PX) + OVERSCAN);
  const seen = Array.from({ length: Math.max(0, last - first) }, (_, index) => first + index);
  const drawn = new Set(focused >= 0 && focused < count ? [...seen, focused] : seen);
  const parts: WindowPart[] = [];
  let next = 0;
  for (const index of [...drawn].toSorted((a, b) => a - b)) {
    if (index > next) parts.push({ kind: "gap", from: next, rows: index - next });
    parts.push({ kind: "row", index });
    next = index + 1;
  }
  if (count > next) parts.push({ kind: "gap", from: next, rows: count - next });
  return parts;
}
