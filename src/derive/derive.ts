import type { Atlas } from "../atlas/atlas";
import type { MapLayerId } from "../schema/vocabulary";
import type { ViewState } from "../viewstate/viewState";
import type { Drawn } from "./drawing/drawn";
import type { DrawnLayers } from "./drawing/drawLayers";
import { type Ledger, ledgersOf } from "./ledger";
import { type MarkStates, markStates } from "./markStates";
import { namedWithoutFigure } from "./namedWithoutFigure";
import type { ScaleKey } from "./scaleKeys";
import { scalesInUse, scalesInView } from "./scalesInUse";
import { type StrikeTotal, strikeTotal } from "./strikeTotals";
import { type Visibility, visibleFeatures } from "./visibleFeatures";

/** Everything that follows from an atlas and a view, before any colour or pixel is chosen. */
export interface Derived {
  readonly atlas: Atlas;
  readonly view: ViewState;
  readonly layers: DrawnLayers;
  readonly visibility: Visibility;
  /** The scale that sets sizes in each map layer; a layer in which no two features in view share one is left out. */
  readonly scaleOf: ReadonlyMap<MapLayerId, ScaleKey>;
  /** The scale that sets the corridors' widths, or null. */
  readonly scale: ScaleKey | null;
  /** Scales that at least two shown corridors share: what a reader can choose from. */
  readonly scales: readonly ScaleKey[];
  readonly states: MarkStates;
  readonly ledgers: readonly Ledger[];
  readonly ledgerParts: Drawn;
  /** All strike records shown, by the view's counting rule; null where none is. */
  readonly strikeTotal: StrikeTotal | null;
}

/** Pure: the same atlas, drawing and view give the same result, on screen and on a sheet. */
export function derive(atlas: Atlas, layers: DrawnLayers, view: ViewState): Derived {
  const visibility = visibleFeatures(atlas, view);
  const scaleOf = scalesInUse(atlas, visibility, view);
  const { ledgers, parts } = ledgersOf(atlas, visibility.shown, view.counting);
  return {
    atlas,
    view,
    layers,
    visibility,
    scaleOf,
    scale: scaleOf.get("corridors") ?? null,
    scales: scalesInView(atlas, visibility, ["corridors"]),
    states: markStates(layers, visibility.shown, view, scaleOf, namedWithoutFigure(atlas, visibility.shown)),
    ledgers,
    ledgerParts: parts,
    strikeTotal: strikeTotal(visibility.shown, view.counting),
  };
}
