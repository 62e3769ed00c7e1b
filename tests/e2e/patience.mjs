// @ts-check
/**
 * Milliseconds in which what must come on a page comes: on a busy machine without a graphics card a map may take half a
 * minute. What never comes fails all the same; no test measures speed by it.
 */
export const PATIENCE = 120_000;
