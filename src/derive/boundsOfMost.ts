import type { Bounds } from "./mapFrame";

/** Degrees from one longitude eastwards to another, 0 up to 360. */
function eastwards(from: number, to: number): number {
  return (((to - from) % 360) + 360) % 360;
}

/** Of all, so many more may be cut. */
const HARDLY_MORE = 0.02;

/** Of windows that differ by less, the one that holds more is taken. */
const AS_NARROW = 1.15;

interface Window {
  readonly west: number;
  readonly span: number;
  readonly held: readonly Bounds[];
}

/** What a window of at most `widest` degrees holds whole that begins at a longitude, and how wide it has to be. */
function windowAt(west: number, list: readonly Bounds[], widest: number): Window {
  const reach = (bounds: Bounds) => eastwards(west, bounds[0]) + bounds[2] - bounds[0];
  const held = list.filter((bounds) => reach(bounds) <= widest);
  return { west, held, span: Math.max(0, ...held.map(reach)) };
}

/**
 * The bounds around as many of several as a map of at most `widest` degrees of longitude can show whole, over the
 * antimeridian where it has to be; of those the narrowest. Where lines over both oceans go round the world, some are
 * cut: the fewest, or hardly more where that brings the others nearer. Null where none fits.
 *
 * @param widest at most 360; a wider map repeats the world
 */
export function boundsOfMost(list: readonly Bounds[], widest: number): Bounds | null {
  const windows = [...new Set(list.map(([west]) => west))].map((west) => windowAt(west, list, widest));
  const most = Math.max(0, ...windows.map(({ held }) => held.length));
  if (most === 0) return null;
  const least = most === list.length ? most : Math.max(1, most - Math.floor(list.length * HARDLY_MORE));
  const enough = windows.filter(({ held }) => held.length >= least);
  const narrowest = Math.min(...enough.map(({ span }) => span));
  const [best] = enough
    .filter(({ span }) => span <= narrowest * AS_NARROW)
    .toSorted((a, b) => b.held.length - a.held.length || a.span - b.span);
  if (!best) return null;
  const south = Math.min(...best.held.map((bounds) => bounds[1]));
  const north = Math.max(...best.held.map((bounds) => bounds[3]));
  return [best.west, south, best.west + best.span, north];
}
