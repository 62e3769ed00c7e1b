import type { Derived } from "../derive/derive";
import { MAP_LAYERS } from "../schema/vocabulary";

export type FeatureState = Readonly<Record<string, string | number | boolean>>;
export type FeatureStates = ReadonlyMap<string, ReadonlyMap<string, FeatureState>>;

/** A label with the features that switch it on, as the build writes it into `labels.geojson`. */
export interface LabelSwitch {
  readonly key: string;
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
  /** Features that keep a former name off: with them the country has today's. */
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

/** When a label would show; none where nothing that it names is shown. */
function turnOf(label: LabelSwitch, shown: ReadonlySet<string>): Turn | null {
  const { features, blockers, crossed, minzoom, unless = [] } = label;
  if (features.length > 0 && !features.some((id) => shown.has(id))) return null;
  if (unless.some((id) => shown.has(id))) return null;
  const latest = (held: Readonly<Record<string, number>>, from: number) =>
    Object.entries(held).reduce((last, [id, zoom]) => (shown.has(id) ? Math.max(last, zoom) : last), from);
  const zoom = latest(blockers, minzoom);
  return { label, zoom, clear: latest(crossed, zoom) };
}

function earliest(turns: readonly [Turn, ...Turn[]], of: (turn: Turn) => number): Turn {
  return turns.reduce((a, b) => (of(b) < of(a) ? b : a));
}

/**
 * Of a name that may stand at several places, that which is clear first, a former name before today's; until then that
 * which only lines cross.
 */
function namedAt(turns: readonly Turn[]): { label: LabelSwitch; from: number; until?: number }[] {
  const former = turns.filter(({ label }) => label.unless !== undefined);
  const [first, ...rest] = former.length > 0 ? former : turns;
  if (!first) return [];
  const clear = earliest([first, ...rest], (turn) => turn.clear);
  const crossed = earliest([clear, first, ...rest], ({ zoom }) => zoom);
  if (crossed === clear) return [{ label: clear.label, from: clear.zoom }];
  return [
    { label: crossed.label, from: crossed.zoom, until: clear.clear },
    { label: clear.label, from: clear.clear },
  ];
}

/**
 * States of the labels: whether what they name is shown, and from which zoom no mark of the view lies on them. Basemap
 * labels at their own place need no state.
 */
function labelStates(
  labels: readonly LabelSwitch[],
  shown: ReadonlySet<string>,
): ReadonlyMap<string, FeatureState> {
  const places = new Map<string, LabelSwitch[]>();
  for (const label of labels) {
    const name = label.instead ?? label.key;
    places.set(name, [...(places.get(name) ?? []), label]);
  }
  const states = new Map<string, FeatureState>();
  for (const [name, group] of places) {
    const named = namedAt(group.flatMap((label) => turnOf(label, shown) ?? []));
    if (named.length > 0 && !named.some(({ label }) => label.key === name))
      states.set(name, { on: true, from: NEVER, until: NEVER });
    // Every key each time: the map engine adds a state to the one before.
    for (const { label, from, until } of named) {
      const isAlways = label.features.length === 0 && label.instead === undefined && from === label.minzoom;
      if (!isAlways || until !== undefined) states.set(label.key, { on: true, from, until: until ?? NEVER });
    }
  }
  return states;
}

/**
 * Feature state of every map source, by source id and `key`: what the style reads of the view. Both renderers
 * take it as it is; features without an entry are off.
 */
export function featureStates(derived: Derived, labels: readonly LabelSwitch[]): FeatureStates {
  const shown = new Set(derived.visibility.shown.map(({ id }) => id));
  const states = new Map<string, ReadonlyMap<string, FeatureState>>();
  for (const layer of MAP_LAYERS) {
    const marks = [...(derived.states.get(layer) ?? [])].map(([key, state]) => [key, { ...state }] as const);
    states.set(layer, new Map(marks));
  }
  states.set("labels", labelStates(labels, shown));
  const { selection } = derived.view;
  const picked = selection?.kind === "feature" && shown.has(selection.id) ? selection.id : null;
  states.set("ledger", new Map(picked ? [[picked, { on: true, isSelected: true }]] : []));
  return states;
}
