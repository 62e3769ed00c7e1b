import type { SetName } from "../derive/overRim";
import type { MapLabel } from "../derive/drawing/mapLabel";
import { HIGHEST_LABEL_ZOOM } from "../derive/labels";
import type { FeatureState } from "./featureState";

/** A label with the features that switch it on, as the build writes it into `labels.geojson`. */
export interface LabelSwitch extends SetName {
  readonly key: string;
  readonly kind: MapLabel["kind"];
  /** Ids of atlas features; empty for the basemap's own labels. */
  readonly features: readonly string[];
  /** Of each feature whose marks lie on the label, the whole zoom from which they do not. */
  readonly blockers: Readonly<Record<string, number>>;
  /** As `blockers`, of lines across which the label stands where nothing else is left. */
  readonly crossed: Readonly<Record<string, number>>;
  /** Whole zoom from which there is room for it. */
  readonly minzoom: number;
  /** Key of the label for which this one stands in where marks lie on that one. */
  readonly instead?: string;
  /** Era for whose views of a continent this place was found: it serves until another is clear. */
  readonly forEra?: string;
  /** Whole zoom from which it shows where it names no subject of the map. */
  readonly usualFrom?: number;
  /** Whether there are much better places for it: an era's place is taken before. */
  readonly isPoor?: boolean;
  /** Whole zoom from which it stands too far from what it names. */
  readonly upTo?: number;
  /** Features with which what is named is a subject of the map. */
  readonly subjectOf?: readonly string[];
  /** Key of the label below which this one stands: only while that one is at its own place. */
  readonly under?: string;
  /** Features that keep it off: with them the country has today's name, or a province's town its own. */
  readonly unless?: readonly string[];
}

/** Stands for no zoom at all. */
const NEVER = 99;

/** Whole zooms from which a label shows in a view: on no mark, and then across no line either. */
interface Turn {
  readonly label: LabelSwitch;
  readonly zoom: number;
  readonly clear: number;
}

/** A label's part in naming something: from one whole zoom until before another. */
interface Part {
  readonly label: LabelSwitch;
  readonly from: number;
  readonly until: number;
}

/** When a label would show; none where nothing that it names is shown. */
function turnOf(label: LabelSwitch, shown: ReadonlySet<string>, isSubject: boolean): Turn | null {
  const { features, blockers, crossed, minzoom, usualFrom = minzoom, unless = [] } = label;
  if (features.length > 0 && !features.some((id) => shown.has(id))) return null;
  if (unless.some((id) => shown.has(id))) return null;
  const latest = (held: Readonly<Record<string, number>>, from: number) =>
    Object.entries(held).reduce((last, [id, zoom]) => (shown.has(id) ? Math.max(last, zoom) : last), from);
  const zoom = latest(blockers, isSubject ? minzoom : Math.max(minzoom, usualFrom));
  const clear = latest(crossed, zoom);
  // Across lines stand only names of what the evidence is about.
  const isAbout = isSubject || label.kind === "place" || label.kind === "area";
  return { label, zoom: isAbout ? zoom : clear, clear };
}

/** How good a label is at a zoom, 0 being best; undefined where it cannot stand. */
function tierAt({ label, zoom: from, clear }: Turn, zoom: number): number | undefined {
  if (zoom < from || zoom >= (label.upTo ?? NEVER)) return undefined;
  return (zoom < clear ? 2 : 0) + (label.forEra === undefined ? 0 : 1) + (label.isPoor === true ? 1.6 : 0);
}

/**
 * Of a name that may stand at several places, which one has it at which zooms, a former name before today's: a place
 * that suits every view; else one found for an era's small zooms; else, across lines, either. A name stays where it is
 * while there is none better, and does not come back to a place that it has left.
 */
function partsOf(turns: readonly Turn[]): readonly Part[] {
  const former = turns.filter(({ label }) => label.unless !== undefined);
  const held = former.length > 0 ? former : turns;
  const parts: Part[] = [];
  for (let zoom = 0; zoom <= HIGHEST_LABEL_ZOOM; zoom++) {
    const last = parts.at(-1);
    const isLeft = (label: LabelSwitch) =>
      label !== last?.label && parts.some((part) => part.label === label);
    const ranked = held.flatMap((turn) => {
      const tier = tierAt(turn, zoom);
      if (tier === undefined || isLeft(turn.label)) return [];
      return [{ label: turn.label, tier: tier - (turn.label === last?.label ? 0.5 : 0) }];
    });
    const [first, ...others] = ranked;
    const best = first && others.reduce((a, b) => (b.tier < a.tier ? b : a), first);
    if (best?.label === last?.label) continue;
    if (last) parts[parts.length - 1] = { ...last, until: zoom };
    if (best) parts.push({ label: best.label, from: zoom, until: NEVER });
  }
  return parts.filter(({ from, until }) => from < until);
}

/** What feature state a label needs; none where the style's defaults say it. */
function stateOf({ label, from, until }: Part, isSubject: boolean): FeatureState | null {
  const isUsual = label.features.length === 0 && label.instead === undefined && from === label.minzoom;
  // Every key each time: the map engine adds a state to the one before.
  return isUsual && until === NEVER && !isSubject ? null : { on: true, from, until, isSubject };
}

/**
 * States of the labels: whether what they name is shown, from which zoom no mark of the view lies on them, and whether
 * they name what the view is about. Basemap labels at their own place need no state.
 *
 * @param isLost labels that show at no zoom, wherever their turn is
 */
export function labelStates(
  labels: readonly LabelSwitch[],
  shown: ReadonlySet<string>,
  isLost: (label: LabelSwitch) => boolean = () => false,
): ReadonlyMap<string, FeatureState> {
  const places = new Map<string, LabelSwitch[]>();
  for (const label of labels) {
    const name = label.instead ?? label.key;
    places.set(name, [...(places.get(name) ?? []), label]);
  }
  const states = new Map<string, FeatureState>();
  const partOf = new Map<string, Part>();
  for (const [name, group] of places) {
    const isSubject = group.some(({ subjectOf = [] }) => subjectOf.some((id) => shown.has(id)));
    const turns = group.flatMap((label) => turnOf(label, shown, isSubject) ?? []);
    const parts = partsOf(turns);
    if (turns.length > 0 && !parts.some(({ label }) => label.key === name))
      states.set(name, { on: true, from: NEVER, until: NEVER, isSubject });
    for (const part of parts) {
      partOf.set(part.label.key, part);
      const state = stateOf(part, isSubject);
      if (state) states.set(part.label.key, state);
    }
  }
  for (const label of labels) {
    const [own, name] = [partOf.get(label.key), partOf.get(label.under ?? "")];
    if (label.under === undefined || !own) continue;
    const part = { ...own, from: Math.max(own.from, name?.from ?? NEVER), until: name?.until ?? NEVER };
    const state = stateOf(part, false);
    if (state) states.set(label.key, state);
  }
  for (const label of labels)
    if (isLost(label))
      states.set(label.key, { ...states.get(label.key), on: true, from: NEVER, until: NEVER });
  return states;
}
