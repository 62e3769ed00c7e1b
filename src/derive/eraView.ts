import type { ViewState } from "../viewstate/viewState";
import { derive, type Derived } from "./derive";
import { featureBounds, unionBounds } from "./featureBounds";
import { type Bounds, cameraFor } from "./mapFrame";
import { wrapLongitude } from "./mercator";

/** Kept free around the evidence, css px, so that names at its edge are whole. */
const PADDING_PX = 64;
/** In a small frame the padding takes no more than this share of a side. */
const LARGEST_PADDING = 0.1;
/** No closer than this: even an era of one place is seen with the countries around it. */
const CLOSEST_ZOOM = 6;

/** Names stand beside their places: css px on either side, and at most this share of a small frame's width. */
const NAME_PX = 36;
const LARGEST_NAME = 0.05;
/** Names come in at whole zooms: the next one is taken where the frame holds the marks with this padding alone, css px. */
const LEAST_PADDING_PX = 18;
/** A line of type above the marks and one below, css px. */
const NAME_LINES_PX = 24;
/** At most this share of the marks is left to the reader's zooming out, and only beyond so many degrees of nothing. */
const FEW = 0.15;
const WIDE_GAP = 60;
/** Of so many marks at most this share is cut by the frame where that brings the others nearer by so many zooms. */
const MANY = 30;
const SOME = 0.2;
const MUCH_NEARER = 0.75;
/** Degrees of longitude: a mark that comes no nearer to the middle of all tells of another part of the world. */
const FAR = 20;

const middleOf = ([west, , east]: Bounds) => (west + east) / 2;

/** Marks without the few that lie far east or west of all others: for their sake the rest would be a knot. */
function withoutOutliers(list: readonly Bounds[]): readonly Bounds[] {
  const ordered = list.toSorted((a, b) => middleOf(a) - middleOf(b));
  const gapBefore = (at: number) => {
    const [before, after] = [ordered[at - 1], ordered[at]];
    return before && after ? middleOf(after) - middleOf(before) : 0;
  };
  const few = Math.floor(ordered.length * FEW);
  let [from, to] = [0, ordered.length];
  for (let at = 1; at <= few; at++) {
    if (gapBefore(at) > WIDE_GAP) from = at;
    if (gapBefore(ordered.length - at) > WIDE_GAP) to = ordered.length - at;
  }
  return ordered.slice(from, to);
}

/**
 * Marks without those few that make the rest a knot: first what lies far from the middle of them all, then lines whose
 * far ends leave the frame. All of them where the others would come hardly nearer.
 */
function withoutFarthest(
  list: readonly Bounds[],
  zoomOf: (bounds: readonly Bounds[]) => number,
): readonly Bounds[] {
  if (list.length < MANY) return list;
  const most = Math.floor(list.length * SOME);
  const median = list.map(middleOf).toSorted((a, b) => a - b)[Math.floor(list.length / 2)] ?? 0;
  let held = list.filter(([west, , east]) => west - median <= FAR && median - east <= FAR);
  for (let left = most - (list.length - held.length); left > 0; left--) {
    const smaller = held.map((_, at) => held.toSpliced(at, 1));
    held = smaller.reduce((a, b) => (zoomOf(b) > zoomOf(a) ? b : a), smaller[0] ?? held);
  }
  const isFew = list.length - held.length <= most;
  return isFew && zoomOf(held) - zoomOf(list) >= MUCH_NEARER ? held : list;
}

/**
 * The camera that shows what the view's layers hold of one era, but for a few marks far away; null where they hold
 * nothing of it.
 */
export function eraView(
  { atlas, layers, view }: Derived,
  era: string,
  { width, height }: { readonly width: number; readonly height: number },
): ViewState["camera"] | null {
  const alone = derive(atlas, layers, { ...view, eras: [era] });
  const bounds = featureBounds(alone);
  const held = alone.visibility.shown.flatMap(({ id }) => {
    const own = bounds.get(id);
    return own ? [own] : [];
  });
  const padding = Math.min(PADDING_PX, LARGEST_PADDING * Math.min(width, height));
  const names = Math.min(NAME_PX, LARGEST_NAME * width);
  const zoomOf = (some: readonly Bounds[]) => {
    const union = unionBounds(some);
    return union ? cameraFor(union, width - 2 * names, height, padding).zoom : 0;
  };
  const found = unionBounds(withoutFarthest(withoutOutliers(held), zoomOf));
  if (!found) return null;
  const { center, zoom: widest } = cameraFor(found, width - 2 * names, height, padding);
  const next = Math.ceil(widest);
  const holdsNext = cameraFor(found, width, height - NAME_LINES_PX, LEAST_PADDING_PX).zoom >= next;
  const zoom = Math.min(holdsNext ? next : widest, CLOSEST_ZOOM);
  return { center: [wrapLongitude(center[0]), center[1]], zoom };
}
