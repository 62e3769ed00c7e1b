import type { AtlasEra, AtlasFeature, AtlasPlace } from "../../atlas/records";
import type { Derived } from "../../derive/derive";
import { claimsBehind } from "../../derive/references";
import {
  COMMODITIES,
  type Commodity,
  MAP_LAYERS,
  type MapLayerId,
  type PLACE_KINDS,
} from "../../schema/vocabulary";
import type { ViewState } from "../../viewstate/viewState";

/** What a title, an alt text and a description say of a frame, before any word is chosen. */
export interface FrameFacts {
  /** Eras of the marks in the frame that are on, in time order. */
  readonly eras: readonly AtlasEra[];
  /** The years the view is narrowed to; null where it shows its eras whole. */
  readonly years: ViewState["years"];
  /** Layers that have a mark in the frame, in draw order. */
  readonly layers: readonly MapLayerId[];
  /** Whether a corridor in the frame is more than an area: a line, a stub or a node. */
  readonly hasRoute: boolean;
  /** Goods of the routes and source countries, the commonest first; those that name none left out. */
  readonly commodities: readonly Commodity[];
  /** Countries, regions and seas that the most marks' claims name, at most three. */
  readonly places: readonly AtlasPlace[];
}

type PlaceKind = (typeof PLACE_KINDS)[number];

const NAMING_KINDS: ReadonlySet<PlaceKind> = new Set<PlaceKind>([
  "country",
  "former-country",
  "region",
  "sea",
]);
const MOST_PLACES = 3;
/** Layers that a title sums up as routes where one of them has a line. */
export const ROUTE_LAYERS: ReadonlySet<MapLayerId> = new Set<MapLayerId>([
  "corridors",
  "seizure-flows",
  "source-countries",
]);

function counted<T>(items: readonly T[]): Map<T, number> {
  const counts = new Map<T, number>();
  for (const item of items) counts.set(item, (counts.get(item) ?? 0) + 1);
  return counts;
}

function placesOf({ atlas }: Derived, framed: readonly AtlasFeature[]): AtlasPlace[] {
  const named = framed.flatMap((feature) => {
    const claims = claimsBehind(feature).flatMap((id) => atlas.claim.get(id) ?? []);
    return [...new Set(claims.flatMap(({ places }) => places))];
  });
  return [...counted(named)]
    .flatMap(([id, count]) => {
      const place = atlas.place.get(id);
      return place && NAMING_KINDS.has(place.kind) ? [{ place, count }] : [];
    })
    .toSorted((a, b) => b.count - a.count)
    .slice(0, MOST_PLACES)
    .map(({ place }) => place);
}

export function frameFacts(derived: Derived, framed: readonly AtlasFeature[]): FrameFacts {
  const { atlas, view } = derived;
  const eras = new Set(framed.flatMap((feature) => feature.eras).filter((era) => view.eras.includes(era)));
  const layers = new Set(framed.map(({ layer }) => layer));
  const routes = framed.filter(({ layer }) => ROUTE_LAYERS.has(layer));
  const goods = counted(routes.flatMap(({ properties }) => properties.commodities));
  return {
    eras: atlas.eras.filter(({ id }) => eras.has(id)),
    years: view.years,
    layers: MAP_LAYERS.filter((layer) => layers.has(layer)),
    hasRoute: framed.some(({ layer, properties }) => layer === "corridors" && properties.shape !== "area"),
    commodities: COMMODITIES.filter((commodity) => commodity !== "none" && goods.has(commodity)).toSorted(
      (a, b) => (goods.get(b) ?? 0) - (goods.get(a) ?? 0),
    ),
    places: placesOf(derived, framed),
  };
}
