import type { Atlas } from "../../atlas/atlas";
import type { MapLabel } from "../drawing/mapLabel";
import { HIGHEST_LABEL_ZOOM, labelBox, labelReach } from "../labels";
import type { Box } from "./boxes";
import { STUB_TARGET } from "../drawing/stubTargetLabels";
import { widestOf } from "../drawing/widestOf";
import { scaleKeys } from "../scaleKeys";
import { covers, type MarkShape } from "./markShapes";

/** Stands for no zoom at all: however near, the name lies on the mark. */
export const NEVER = 99;
/** Zooms at which a label is held against marks. */
const ZOOM_STEP = 0.5;
/** Px between a name and a mark. */
const ROOM = 1;

/** First zoom from which a label keeps clear of a feature's marks, by feature id; only where that is later than its own. */
export type Blockers = Readonly<Record<string, number>>;

/** Features whose marks a label may touch: those it names, and the circle of its own country. */
export function ownFeatures(atlas: Atlas): (label: MapLabel) => ReadonlySet<string> {
  const circles = new Map<string, string[]>();
  for (const { id, properties } of atlas.featuresOf("seizures")) {
    const country = `country:${atlas.place.get(properties.place)?.iso?.toLowerCase()}`;
    circles.set(country, [...(circles.get(country) ?? []), id]);
  }
  return ({ key, under, features }) => new Set([...features, ...(circles.get(under ?? key) ?? [])]);
}

/** Css px of the widest line that the name of any country or place the evidence is about may lie across. */
const FINE = 6;

/**
 * Features across whose lines a name may lie where there is no other room, though never on their arrowheads, numerals
 * and figures: fine corridors, rings of a stated distance, and of a country's name the corridors that begin, end or
 * pass in the country.
 */
export function crossedFeatures(atlas: Atlas): (label: MapLabel) => ReadonlySet<string> {
  const lines = new Map<string, Set<string>>();
  const isoOf = (place: string) => atlas.place.get(place)?.iso?.slice(0, 2).toLowerCase() ?? "";
  for (const { id, properties } of atlas.featuresOf("corridors")) {
    const { waypoints, stub, members } = properties;
    const countries = [...waypoints, ...(stub?.towards ?? [])].map(isoOf);
    for (const country of [...countries, ...(members ?? [])]) {
      const key = `country:${country}`;
      lines.set(key, (lines.get(key) ?? new Set()).add(id));
    }
  }
  const widthOf = widestOf(scaleKeys(atlas, ["corridors"]));
  const fine = [
    ...atlas.featuresOf("corridors").filter(({ id }) => widthOf(id) <= FINE),
    ...atlas.featuresOf("strikes").filter(({ properties }) => properties.locatedBy),
  ].map(({ id }) => id);
  const none: ReadonlySet<string> = new Set();
  const anyFine: ReadonlySet<string> = new Set(fine);
  const crossed = new Map([...lines].map(([key, ids]) => [key, new Set([...ids, ...fine])]));
  return ({ kind, key, instead }) => {
    // Across another line it would say where that one leads.
    if (key.startsWith(STUB_TARGET)) return none;
    // Of a region only the name shows where it is: across a line it would name the line.
    const isMarked = atlas.place.get(key.replace(/^(place|area):|[~@].*$/g, ""))?.kind !== "region";
    if (kind === "place" || kind === "area") return isMarked ? anyFine : none;
    return kind === "country" ? (crossed.get(instead ?? key) ?? none) : none;
  };
}

export function isCrossed({ id, part }: MarkShape, lines: ReadonlySet<string>): boolean {
  return (part === "curve" || part === "ring") && lines.has(id);
}

/** Parts that a label gives way to even where they are its own: a ring begins far from the place it is drawn around. */
const NEVER_OWN = new Set(["ring", "ring-label"]);
/** Parts of a line to or from an area that the area's name keeps off: the line ends short of it, and has room beside. */
const LINE_PARTS = new Set(["curve", "arrow", "numeral", "figure"]);

/** Whether a label may touch a mark because both are of one feature. */
export function isOwnMark(
  { id, part }: MarkShape,
  own: ReadonlySet<string>,
  kind: MapLabel["kind"],
): boolean {
  return own.has(id) && !NEVER_OWN.has(part) && !(kind === "area" && LINE_PARTS.has(part));
}

/** The room that a label needs: the name of an area has no mark at its position, and may stand beside a line there. */
export function labelRoom(label: MapLabel, zoom: number, width: number): Box {
  return label.kind === "area" ? labelBox(label, zoom, width, ROOM) : roomWithWay(label, zoom, width);
}

/** Share by which a box shrinks towards its position, on the ground, from one zoom at which it is held to the next. */
const STEP_SHARE = 2 ** -ZOOM_STEP;

/** The label's box with the way to where it lies on the ground a step on: what is clear of it is clear in between. */
function roomWithWay(label: MapLabel, zoom: number, width: number): Box {
  const [x0, y0, x1, y1] = labelBox(label, zoom, width, ROOM);
  const [left, top, right, bottom] = labelReach(label, width);
  const way = 1 - STEP_SHARE;
  return [
    x0 - way * Math.max(0, left),
    y0 - way * Math.max(0, top),
    x1 - way * Math.min(0, right),
    y1 - way * Math.min(0, bottom),
  ];
}

/** Whether a label keeps clear of marks from a zoom on, however large the map. */
export function keepsClear(
  label: MapLabel,
  from: number,
  width: number,
  marks: readonly MarkShape[],
): boolean {
  const steps = Array.from(
    { length: (HIGHEST_LABEL_ZOOM - from) / ZOOM_STEP + 1 },
    (_, at) => from + at * ZOOM_STEP,
  );
  return steps.every((zoom) => {
    const room = labelRoom(label, zoom, width);
    return !marks.some((mark) => covers(mark, room, zoom));
  });
}

/** What lies on a label: marks that it never shows on, and lines of its own country that it may lie across. */
export interface LabelBlockers {
  readonly blockers: Blockers;
  readonly crossed: Blockers;
}

/**
 * Of each feature whose marks a label would lie on, the first whole zoom from which it does not.
 *
 * @param lines features whose lines the label may lie across
 */
export function labelBlockers(
  label: MapLabel & { readonly minzoom: number },
  width: number,
  marks: readonly MarkShape[],
  own: ReadonlySet<string>,
  lines: ReadonlySet<string>,
): LabelBlockers {
  const blockers: Record<string, number> = {};
  const crossed: Record<string, number> = {};
  const [wx0, wy0, wx1, wy1] = labelBox(label, label.minzoom, width, ROOM);
  const [left, top, right, bottom] = labelReach(label, width);
  // Reaches to its position, towards which the box shrinks on the ground as the map grows.
  const widest: Box = [
    wx0 - Math.max(0, left),
    wy0 - Math.max(0, top),
    wx1 - Math.min(0, right),
    wy1 - Math.min(0, bottom),
  ];
  for (const mark of marks) {
    if (isOwnMark(mark, own, label.kind) || !covers(mark, widest, label.minzoom)) continue;
    let zoom = HIGHEST_LABEL_ZOOM;
    while (zoom >= label.minzoom && !covers(mark, labelRoom(label, zoom, width), zoom)) zoom -= ZOOM_STEP;
    // The way to its position leads over the mark, the label does not.
    if (zoom < label.minzoom) continue;
    const clear = zoom === HIGHEST_LABEL_ZOOM ? NEVER : Math.floor(zoom) + 1;
    // By the time it is drawn the label is clear of it.
    if (mark.minzoom >= clear) continue;
    const held = isCrossed(mark, lines) ? crossed : blockers;
    held[mark.id] = Math.max(held[mark.id] ?? 0, clear);
  }
  return { blockers, crossed };
}
