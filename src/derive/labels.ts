import type { Position } from "../atlas/records";
import { toWorld, WORLD_PX } from "./mercator";

/** A label before it is decided from which zoom on it shows. Sizes in css px at export scale 1. */
export interface LabelCandidate {
  readonly key: string;
  readonly text: string;
  readonly at: Position;
  /** Type size in css px. */
  readonly size: number;
  /** Extra space between letters, in em. */
  readonly spacing: number;
  /** Where `at` lies on the label's box; `left` stands the label to the right of its mark. */
  readonly anchor: "center" | "left";
  /** Lines by which the text stands below `at`: 0 is on it, −1 above it. */
  readonly line: number;
  /** Whole zoom before which it never shows, however much room there is. */
  readonly from: number;
  /** Lower goes first and wins. */
  readonly rank: number;
}

/** An area no label may enter, `[west, south, east, north]`. */
export type Obstacle = readonly [west: number, south: number, east: number, north: number];
type Box = readonly [x0: number, y0: number, x1: number, y1: number];

const LOWEST_ZOOM = 0;
const HIGHEST_ZOOM = 8;
const PADDING = 3;
/** MapLibre's default line height, in em. */
export const LINE_HEIGHT = 1.2;
/** Lines below a name at which a figure may stand. */
export const MOST_LINES = 8;
/** Distance of a left-anchored label from its mark, in em; the style offsets it by the same. */
export const LABEL_OFFSET = 0.7;

function meets(a: Box, b: Box): boolean {
  return a[0] < b[2] && b[0] < a[2] && a[1] < b[3] && b[1] < a[3];
}

function boxOf(label: LabelCandidate, zoom: number, width: number): Box {
  const world = WORLD_PX * 2 ** zoom;
  const [x, y] = toWorld(label.at);
  const lines = label.text.split("\n").length;
  const half = (lines * label.size * LINE_HEIGHT) / 2;
  const middle =
    y * world +
    label.line * label.size * LINE_HEIGHT +
    (label.line > 0 ? half - (label.size * LINE_HEIGHT) / 2 : 0);
  const left = label.anchor === "left" ? x * world + LABEL_OFFSET * label.size : x * world - width / 2;
  return [left - PADDING, middle - half - PADDING, left + width + PADDING, middle + half + PADDING];
}

interface Taken {
  readonly box: Box;
  /** Null for an obstacle. */
  readonly label: LabelCandidate | null;
}

/** Lines of one stack, a name and the figures under it, keep clear of each other by their lines. */
function isStacked(label: LabelCandidate, other: LabelCandidate | null): boolean {
  return (
    other !== null && other.line !== label.line && other.at[0] === label.at[0] && other.at[1] === label.at[1]
  );
}

/**
 * Decides for each label the whole zoom from which it shows, so that none ever overlaps another or an
 * obstacle; labels that never fit are left out. Once shown a label stays, since distances only grow.
 *
 * @param widthOf width of a text in css px at a size and letter spacing (em)
 */
export function decideLabels<T extends LabelCandidate>(
  candidates: readonly T[],
  obstacles: readonly Obstacle[],
  widthOf: (label: T) => number,
): readonly (T & { readonly minzoom: number })[] {
  const waiting = candidates.toSorted((a, b) => a.rank - b.rank || a.key.localeCompare(b.key));
  const widths = new Map(waiting.map((label) => [label.key, widthOf(label)]));
  const decided = new Map<string, T & { readonly minzoom: number }>();
  for (let zoom = LOWEST_ZOOM; zoom <= HIGHEST_ZOOM; zoom++) {
    const world = WORLD_PX * 2 ** zoom;
    const box = (label: T) => boxOf(label, zoom, widths.get(label.key) ?? 0);
    const taken: Taken[] = [...decided.values()].map((label) => ({ box: box(label), label }));
    for (const [west, south, east, north] of obstacles) {
      const [x0, y0] = toWorld([west, north]);
      const [x1, y1] = toWorld([east, south]);
      taken.push({ box: [x0 * world, y0 * world, x1 * world, y1 * world], label: null });
    }
    for (const label of waiting) {
      if (decided.has(label.key) || zoom < label.from) continue;
      const own = box(label);
      if (taken.some((other) => !isStacked(label, other.label) && meets(own, other.box))) continue;
      taken.push({ box: own, label });
      decided.set(label.key, { ...label, minzoom: zoom });
    }
  }
  return waiting.flatMap(({ key }) => decided.get(key) ?? []);
}
