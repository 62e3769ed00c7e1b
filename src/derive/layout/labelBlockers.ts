import type { Atlas } from "../../atlas/atlas";
import type { MapLabel } from "../drawing/mapLabel";
import { HIGHEST_LABEL_ZOOM, labelBox, labelReach } from "../labels";
import type { Box } from "./boxes";
import { covers, type MarkShape } from "./markShapes";

/** Stands for no zoom at all: however near, the name lies on the mark. */
export const NEVER = 99;
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

/**
 * Corridors that begin, end or pass in the country of a label: where there is no other room its name may lie across
 * their lines, though never on their arrowheads, numerals and figures.
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
  const none: ReadonlySet<string> = new Set();
  return ({ kind, key, instead }) => (kind === "country" ? (lines.get(instead ?? key) ?? none) : none);
}

export function isCrossed({ id, part }: MarkShape, lines: ReadonlySet<string>): boolean {
  return part === "curve" && lines.has(id);
}

/** Parts that a label gives way to even where they are its own: a ring begins far from the place it is drawn around. */
const NEVER_OWN = new Set(["ring", "ring-label"]);

export function isOwnMark({ id, part }: MarkShape, own: ReadonlySet<string>): boolean {
  return own.has(id) && !NEVER_OWN.has(part);
}

/**
 * The label's box with the way to its position: what is clear of this at one zoom is clear at all further ones,
 * since the box shrinks towards the position as the map grows.
 */
export function labelRoom(label: MapLabel, zoom: number, width: number): Box {
  const [x0, y0, x1, y1] = labelBox(label, zoom, width, ROOM);
  const [left, top, right, bottom] = labelReach(label, width);
  return [x0 - Math.max(0, left), y0 - Math.max(0, top), x1 - Math.min(0, right), y1 - Math.min(0, bottom)];
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
  const widest = labelRoom(label, label.minzoom, width);
  for (const mark of marks) {
    if (isOwnMark(mark, own) || !covers(mark, widest, label.minzoom)) continue;
    let zoom = HIGHEST_LABEL_ZOOM;
    while (zoom > label.minzoom && !covers(mark, labelRoom(label, zoom, width), zoom)) zoom--;
    const clear = zoom === HIGHEST_LABEL_ZOOM ? NEVER : zoom + 1;
    const held = isCrossed(mark, lines) ? crossed : blockers;
    held[mark.id] = Math.max(held[mark.id] ?? 0, clear);
  }
  return { blockers, crossed };
}
