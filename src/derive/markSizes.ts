/** Css px at export scale 1 of the marks whose size no figure sets; the style draws them so. */
export const NUMERAL_RADIUS = 7.5;
export const NUMERAL_STROKE = 1.4;
export const NUMERAL_SIZE = 10;
/** Ring of a stub whose other side no source names. */
export const NODE_RADIUS = 11;
export const PLACE_NODE_RADIUS = 2.6;
export const FIGURE_SIZE = 11.5;
export const RING_LABEL_SIZE = 10;
export const CORRIDOR_CASING = 1.3;
/** Every symbol is drawn in a square of this side at size 1. */
export const ICON_SIDE = 16;
/** Icon size of an arrowhead by the class of its line's width. */
export const CORRIDOR_ARROWS = { small: 0.72, medium: 1.15, large: 1.9 } as const;
/** Where a corridor's arrowhead stands on its point: the tip of a fine line's, the middle where it covers a band's end. */
export const CORRIDOR_ARROW_ANCHORS = { small: "top", medium: "center", large: "center" } as const;
/** Smaller than a corridor's, since many flows meet in one country. */
export const FLOW_ARROWS = { small: 0.5, medium: 0.9, large: 1.2 } as const;

/**
 * Flows and circles have their full size from this zoom on; on a map of the world they are finer. From a nearer zoom
 * on, dashes of a globe, counted in the width at its tiles' zoom, would stand elsewhere on screen than in a picture.
 */
export const FULL_SIZE_FROM = 1;
/** Share of the full size at zoom 0: one for widths, heads and circles, so that a key drawn by the same is true. */
export const WORLD_SHARE = 0.65;
/** Of numerals and the nodes around them: no smaller than what can be read. */
export const NUMERAL_WORLD_SHARE = 0.9;

/** Share of its full size at which a flow's mark is drawn at a zoom. */
export function markScale(zoom: number, worldShare = WORLD_SHARE): number {
  return worldShare + (1 - worldShare) * Math.min(1, Math.max(0, zoom / FULL_SIZE_FROM));
}

/** Zooms between which the symbols of hubs and deployments grow to their full size, and their share of it before. */
export const SYMBOL_ZOOMS = [2, 4] as const;
export const LEAST_SYMBOL = 0.5;

/** Share of its full size at which a symbol is drawn at a zoom. */
export function symbolScale(zoom: number): number {
  const [from, to] = SYMBOL_ZOOMS;
  const share = Math.max(0, Math.min(1, (zoom - from) / (to - from)));
  return LEAST_SYMBOL + (1 - LEAST_SYMBOL) * share;
}

export type ArrowClass = keyof typeof CORRIDOR_ARROWS;

/** Class of an arrowhead by its line's width in css px. */
export function arrowFor(width: number): ArrowClass {
  if (width >= 9) return "large";
  return width >= 4.5 ? "medium" : "small";
}
