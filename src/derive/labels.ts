import type { Position } from "../atlas/records";
import { type Box, meets } from "./layout/boxes";
import { toWorld, WORLD_PX } from "./mercator";

/** Distance of a label beside, above or below its mark, in em; the style offsets it by the same. */
export const LABEL_OFFSET = 0.7;
/** The same of a label at a corner of its mark, across and down. */
const CORNER_OFFSET = 0.5;
/** Times as far stands a label whose position is the middle of a node's ring. */
const RINGED = 1.85;

/** By its anchor, which is where the text has its position, as MapLibre says: `left` stands to the right of it. */
const ANCHOR_OFFSETS = {
  center: [0, 0],
  left: [LABEL_OFFSET, 0],
  right: [-LABEL_OFFSET, 0],
  top: [0, LABEL_OFFSET],
  bottom: [0, -LABEL_OFFSET],
  "top-left": [CORNER_OFFSET, CORNER_OFFSET],
  "top-right": [-CORNER_OFFSET, CORNER_OFFSET],
  "bottom-left": [CORNER_OFFSET, -CORNER_OFFSET],
  "bottom-right": [-CORNER_OFFSET, -CORNER_OFFSET],
} as const;

export type LabelAnchor = keyof typeof ANCHOR_OFFSETS;
export const LABEL_ANCHORS = Object.keys(ANCHOR_OFFSETS) as readonly LabelAnchor[];

/** Offset of a text from its position in em, right and down; farther where a node's ring stands around the position. */
export function anchorOffset(anchor: LabelAnchor, isRinged: boolean): readonly [number, number] {
  const [right, down] = ANCHOR_OFFSETS[anchor];
  return isRinged ? [right * RINGED, down * RINGED] : [right, down];
}

/** A place where a label may stand. */
export interface LabelSpot {
  readonly at: Position;
  readonly anchor: LabelAnchor;
}

/** A place that is taken where better ones are not free; a poor one gives way to an era's own. */
export interface OtherSpot extends LabelSpot {
  readonly isPoor: boolean;
}

/** A label before it is decided where it stands and from which zoom on it shows. Sizes in css px at export scale 1. */
export interface LabelCandidate extends LabelSpot {
  readonly key: string;
  readonly text: string;
  /** Type size in css px. */
  readonly size: number;
  /** Extra space between letters, in em. */
  readonly spacing: number;
  /** Whether a node's ring stands around its position. */
  readonly isRinged?: boolean;
  /** Lines by which the text stands below `at`, for a figure under a name; 0 for everything else. */
  readonly line: number;
  /** Key of the label below which this one stands. */
  readonly under?: string;
  /** Key of the label for which this one stands in where that one is covered. */
  readonly instead?: string;
  /** Whether there are much better places for it than this. */
  readonly isPoor?: boolean;
  /** Where it may stand instead of at its own position, the best place first. */
  readonly elsewhere?: readonly OtherSpot[];
  /** Whole zoom before which it never shows, however much room there is. */
  readonly from: number;
  /** Lower goes first and wins. */
  readonly rank: number;
}

/** An area no label may enter, `[west, south, east, north]`. */
export type Obstacle = readonly [west: number, south: number, east: number, north: number];

const LOWEST_ZOOM = 0;
/** Nearer than this nothing changes any more. */
export const HIGHEST_LABEL_ZOOM = 8;
/** Css px around a label that others leave free. */
export const LABEL_PADDING = 3;
/** MapLibre's default line height, in em. */
export const LINE_HEIGHT = 1.2;
/** Lines below a name at which a figure may stand. */
export const MOST_LINES = 8;
/** Where the text stands in css px around its position. */
export function labelReach(
  {
    text,
    size,
    anchor,
    line,
    isRinged = false,
  }: Pick<LabelCandidate, "text" | "size" | "anchor" | "line" | "isRinged">,
  width: number,
): Box {
  const height = text.split("\n").length * size * LINE_HEIGHT;
  if (line > 0) {
    const top = (line - 0.5) * size * LINE_HEIGHT;
    return [-width / 2, top, width / 2, top + height];
  }
  const [right, down] = anchorOffset(anchor, isRinged);
  const x0 = right * size - (right > 0 ? 0 : right < 0 ? width : width / 2);
  const y0 = down * size - (down > 0 ? 0 : down < 0 ? height : height / 2);
  return [x0, y0, x0 + width, y0 + height];
}

/** A label's box in css px of the world at a zoom, with room around it. */
export function labelBox(label: LabelCandidate, zoom: number, width: number, padding = LABEL_PADDING): Box {
  const world = WORLD_PX * 2 ** zoom;
  const [x, y] = toWorld(label.at).map((share) => share * world) as [number, number];
  const [x0, y0, x1, y1] = labelReach(label, width);
  return [x + x0 - padding, y + y0 - padding, x + x1 + padding, y + y1 + padding];
}

interface Taken {
  readonly box: Box;
  /** Null for an obstacle. */
  readonly label: LabelCandidate | null;
}

/** Labels of one group keep clear of each other: a name and its figures by their lines, stand-ins by their turn. */
function groupOf({ key, under, instead }: LabelCandidate): string {
  return under ?? instead ?? key;
}

/** Obstacles in css px of the world at a zoom. */
export function obstacleBoxes(obstacles: readonly Obstacle[], zoom: number): readonly Box[] {
  const world = WORLD_PX * 2 ** zoom;
  return obstacles.map(([west, south, east, north]) => {
    const [x0, y0] = toWorld([west, north]);
    const [x1, y1] = toWorld([east, south]);
    return [x0 * world, y0 * world, x1 * world, y1 * world];
  });
}

/** The label at each place where it may stand; one that stands under another has that one's place. */
function standing<T extends LabelCandidate>(label: T, decided: ReadonlyMap<string, T>): readonly T[] {
  if (label.under !== undefined) {
    const over = decided.get(label.under);
    return over ? [{ ...label, at: over.at }] : [];
  }
  const own = { at: label.at, anchor: label.anchor, isPoor: label.isPoor ?? false };
  const spots = [own, ...(label.elsewhere ?? [])];
  return spots.map((spot) => ({ ...label, ...spot, elsewhere: spots.filter((other) => other !== spot) }));
}

/**
 * Decides for each label where it stands and the whole zoom from which it shows, so that none ever overlaps another
 * or an obstacle; labels that never fit are left out. Once shown a label stays, since distances only grow.
 *
 * @param widthOf width of a text in css px at a size and letter spacing (em)
 * @param held labels decided before, whose places are kept even where they show later
 */
export function decideLabels<T extends LabelCandidate>(
  candidates: readonly T[],
  obstacles: readonly Obstacle[],
  widthOf: (label: T) => number,
  held: readonly (T & { readonly minzoom: number })[] = [],
): readonly (T & { readonly minzoom: number })[] {
  const isOther = (label: T, other: LabelCandidate | null) =>
    other === null || groupOf(other) !== groupOf(label);
  const waiting = candidates.toSorted((a, b) => a.rank - b.rank || a.key.localeCompare(b.key));
  const widths = new Map([...waiting, ...held].map((label) => [label.key, widthOf(label)]));
  const boxOf = (label: T, zoom: number) => labelBox(label, zoom, widths.get(label.key) ?? 0);
  const decided = new Map<string, T & { readonly minzoom: number }>();
  for (let zoom = LOWEST_ZOOM; zoom <= HIGHEST_LABEL_ZOOM; zoom++) {
    const box = (label: T) => boxOf(label, zoom);
    const taken: Taken[] = [
      ...[...decided.values()].map((label) => ({ box: box(label), label })),
      ...held.filter(({ minzoom }) => minzoom <= zoom).map((label) => ({ box: box(label), label })),
      ...obstacleBoxes(obstacles, zoom).map((own) => ({ box: own, label: null })),
    ];
    for (const label of waiting) {
      if (decided.has(label.key) || zoom < label.from) continue;
      const found = standing(label, decided).find((spot) => {
        const own = box(spot);
        if (taken.some((other) => isOther(spot, other.label) && meets(own, other.box))) return false;
        return !held.some(
          (other) =>
            other.minzoom > zoom &&
            isOther(spot, other) &&
            meets(boxOf(spot, other.minzoom), boxOf(other, other.minzoom)),
        );
      });
      if (!found) continue;
      taken.push({ box: box(found), label: found });
      decided.set(label.key, { ...found, minzoom: zoom });
    }
  }
  return waiting.flatMap(({ key }) => decided.get(key) ?? []);
}
