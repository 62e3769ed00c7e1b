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
  /** Whole zoom from which there is room for it. */
  readonly minzoom: number;
  /** Key of the label for which this one stands in where marks lie on that one. */
  readonly instead?: string;
  /** Features that keep a former name off: with them the country has today's. */
  readonly unless?: readonly string[];
}

/** Stands for no zoom at all. */
const NEVER = 99;

/** The whole zoom from which a label shows in a view; none where nothing that it names is shown. */
function firstZoom(label: LabelSwitch, shown: ReadonlySet<string>): number | null {
  const { features, blockers, minzoom, unless = [] } = label;
  if (features.length > 0 && !features.some((id) => shown.has(id))) return null;
  if (unless.some((id) => shown.has(id))) return null;
  const blocked = Object.entries(blockers).filter(([id]) => shown.has(id));
  return Math.max(minzoom, ...blocked.map(([, zoom]) => zoom));
}

/**
 * States of the labels: whether what they name is shown, and from which zoom no mark of the view lies on them. Of a
 * name that may stand at several places the one that shows first is taken, a former name before today's; basemap
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
  for (const group of places.values()) {
    const judged = group.flatMap((label) => {
      const zoom = firstZoom(label, shown);
      return zoom === null ? [] : [{ label, zoom }];
    });
    const former = judged.filter(({ label }) => label.unless !== undefined);
    const [first, ...others] = former.length > 0 ? former : judged;
    const own = judged.find(({ label }) => label.instead === undefined);
    if (!first) continue;
    const best = others.reduce((a, b) => (b.zoom < a.zoom ? b : a), first);
    if (own && best !== own) states.set(own.label.key, { on: true, from: NEVER });
    if (best.label.features.length > 0 || best.label.instead !== undefined || best.zoom > best.label.minzoom)
      states.set(best.label.key, { on: true, from: best.zoom });
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
