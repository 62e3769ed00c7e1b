import type { AtlasFeature } from "../atlas/records";
import type { Figure } from "../schema/records/claim";
import type { MapLayerId } from "../schema/vocabulary";
import type { ViewState } from "../viewstate/viewState";
import type { DrawnLayers } from "./drawing/drawLayers";
import { type ArrowClass, arrowFor } from "./markSizes";
import { NO_FIGURE_RADIUS, radiusScale } from "./radiusScale";
import type { ScaleKey } from "./scaleKeys";
import { NO_FIGURE_WIDTH, widthScale } from "./widthScale";

/** Feature state of one drawn part: what changes with the view without rebuilding a tile. */
export interface MarkState {
  readonly on: boolean;
  /** Era or commodity id that colours the mark; the style turns it into a colour. */
  readonly hue: string;
  /** Css px at export scale 1: a line's width, a circle's radius. */
  readonly width: number;
  /** False where no figure of the chosen scale is given: drawn hollow, a class of its own. */
  readonly hasFigure: boolean;
  readonly arrow: ArrowClass;
  readonly isSelected: boolean;
  /** False for the second and further features of the same area: their fills would add up to a false shade. */
  readonly isFilled: boolean;
  /** Of an area: sources name it and give no figure, while they do of another that is shown. */
  readonly isHatched: boolean;
}

export type MarkStates = ReadonlyMap<MapLayerId, ReadonlyMap<string, MarkState>>;

/** The era that colours a feature: its first that is on. */
export function colouringEra(feature: AtlasFeature, view: ViewState): string {
  return feature.eras.find((era) => view.eras.includes(era)) ?? feature.eras[0] ?? "";
}

function hueOf(feature: AtlasFeature, view: ViewState): string {
  return view.colourBy === "era"
    ? colouringEra(feature, view)
    : (feature.properties.commodities[0] ?? "none");
}

const NO_FIGURE_SIZE: Partial<Record<MapLayerId, number>> = { seizures: NO_FIGURE_RADIUS };

/** Lines grow in width, the circles of seizures in area. */
function sizeScale(layer: MapLayerId, scale: ScaleKey): (figure: Figure) => number {
  return layer === "seizures" ? radiusScale(scale) : widthScale(scale);
}

/** Ids of the shown areas that are filled: the first of each set of countries and provinces. */
function filledAreas(shown: readonly AtlasFeature[]): ReadonlySet<string> {
  const firsts = new Map<string, string>();
  for (const feature of shown) {
    if (feature.layer !== "source-countries" && feature.layer !== "corridors") continue;
    const members = feature.properties.members?.toSorted().join(",");
    if (members && !firsts.has(`${feature.layer}:${members}`))
      firsts.set(`${feature.layer}:${members}`, feature.id);
  }
  return new Set(firsts.values());
}

/** States of every drawn part whose feature is shown; parts without an entry are off. */
export function markStates(
  layers: DrawnLayers,
  shown: readonly AtlasFeature[],
  view: ViewState,
  scaleOf: ReadonlyMap<MapLayerId, ScaleKey>,
  figureless: ReadonlySet<string>,
): MarkStates {
  const features = new Map(shown.map((feature) => [feature.id, feature]));
  const filled = filledAreas(shown);
  const sizes = new Map([...scaleOf].map(([layer, scale]) => [layer, sizeScale(layer, scale)]));
  const stateOf = (feature: AtlasFeature): MarkState => {
    const figure = scaleOf.get(feature.layer)?.claims.get(feature.id)?.figure ?? null;
    const sizeOf = sizes.get(feature.layer);
    const width = figure && sizeOf ? sizeOf(figure) : (NO_FIGURE_SIZE[feature.layer] ?? NO_FIGURE_WIDTH);
    return {
      on: true,
      hue: hueOf(feature, view),
      width,
      hasFigure: figure !== null,
      arrow: arrowFor(width),
      isSelected: view.selection?.kind === "feature" && view.selection.id === feature.id,
      isFilled: filled.has(feature.id),
      isHatched: figureless.has(feature.id),
    };
  };
  const states = new Map<MapLayerId, ReadonlyMap<string, MarkState>>();
  for (const [layer, { features: parts }] of Object.entries(layers) as [
    MapLayerId,
    DrawnLayers[MapLayerId],
  ][]) {
    const byKey = new Map<string, MarkState>();
    for (const { properties } of parts) {
      const feature = features.get(properties.id);
      if (!feature) continue;
      const era = properties["era"];
      if (typeof era === "string" && era !== colouringEra(feature, view)) continue;
      const ownScale = properties["scale"];
      if (typeof ownScale === "string" && ownScale !== scaleOf.get(layer)?.key) continue;
      if (!byKey.has(properties.key)) byKey.set(properties.key, stateOf(feature));
    }
    states.set(layer, byKey);
  }
  return states;
}
