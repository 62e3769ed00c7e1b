import type { Atlas } from "../atlas/atlas";
import type { ViewState } from "../viewstate/viewState";
import type { Drawn } from "./drawing/drawn";
import type { DrawnLayers } from "./drawing/drawLayers";
import { type Ledger, ledgersOf } from "./ledger";
import { type MarkStates, markStates } from "./markStates";
import { type ScaleKey, scaleKeys } from "./scaleKeys";
import { type StrikeTotal, strikeTotal } from "./strikeTotals";
import { type Visibility, visibleFeatures } from "./visibleFeatures";

/** Everything that follows from an atlas and a view, before any colour or pixel is chosen. */
export interface Derived {
  readonly atlas: Atlas;
  readonly view: ViewState;
  readonly layers: DrawnLayers;
  readonly visibility: Visibility;
  /** The scale that sets widths, or null where no two features in view share one. */
  readonly scale: ScaleKey | null;
  /** Scales that at least two shown features share: what a reader can choose from. */
  readonly scales: readonly ScaleKey[];
  readonly states: MarkStates;
  readonly ledgers: readonly Ledger[];
  readonly ledgerParts: Drawn;
  /** All strike records shown, by the view's counting rule; null where none is. */
  readonly strikeTotal: StrikeTotal | null;
}

function scalesInView(atlas: Atlas, { shown }: Visibility): readonly ScaleKey[] {
  const ids = new Set(shown.map(({ id }) => id));
  const shared = (scale: ScaleKey) => [...scale.claims.keys()].filter((id) => ids.has(id)).length;
  return scaleKeys(atlas)
    .map((scale) => ({ scale, count: shared(scale) }))
    .filter(({ count }) => count > 1)
    .toSorted((a, b) => b.count - a.count || a.scale.key.localeCompare(b.scale.key))
    .map(({ scale }) => scale);
}

/** Pure: the same atlas, drawing and view give the same result, on screen and on a sheet. */
export function derive(atlas: Atlas, layers: DrawnLayers, view: ViewState): Derived {
  const visibility = visibleFeatures(atlas, view);
  const scales = scalesInView(atlas, visibility);
  const scale = scales.find(({ key }) => key === view.measure) ?? scales[0] ?? null;
  const { ledgers, parts } = ledgersOf(atlas, visibility.shown, view.counting);
  return {
    atlas,
    view,
    layers,
    visibility,
    scale,
    scales,
    states: markStates(layers, visibility.shown, view, scale),
    ledgers,
    ledgerParts: parts,
    strikeTotal: strikeTotal(visibility.shown, view.counting),
  };
}
