import type { GeoJSONSourceSpecification, StyleSpecification } from "@maplibre/maplibre-gl-style-spec";
import type { Derived } from "../derive/derive";
import { MAP_LAYERS } from "../schema/vocabulary";
import { BASEMAP_SOURCES } from "./basemapSources";
import { basemapLayers, GRATICULE } from "./layers/basemap";
import { landLabels, marineLabels } from "./layers/labels";
import { MAP_LAYER_STYLES } from "./layers/registry";
import { SPACE, WORLD_EDGE } from "./space";
import type { StyleResources } from "./styleResources";
import type { Tokens } from "./tokens/tokens";

/** Vertices nearer than this to a straight line are dropped, in tile px; lower than MapLibre's own 0.375. */
const CURVE_TOLERANCE = 0.1;

function mapSources(derived: Derived, resources: StyleResources): Record<string, GeoJSONSourceSpecification> {
  const file = (name: string) => resources.dataUrl(`${name}.geojson`);
  const basemap = BASEMAP_SOURCES.map((name) => [
    name,
    { type: "geojson", data: file(`basemap/${name}`), promoteId: "id", tolerance: CURVE_TOLERANCE },
  ]);
  const lines = derived.view.graticule ? [[GRATICULE, { type: "geojson", data: file(GRATICULE) }]] : [];
  const layers = MAP_LAYERS.map((layer) => [
    layer,
    { type: "geojson", data: file(layer), promoteId: "key", tolerance: CURVE_TOLERANCE },
  ]);
  return {
    ...(Object.fromEntries([...basemap, ...lines, ...layers]) as Record<string, GeoJSONSourceSpecification>),
    labels: { type: "geojson", data: file("labels"), promoteId: "key" },
    ledger: { type: "geojson", data: derived.ledgerParts, promoteId: "key", tolerance: 0 },
  };
}

/**
 * The atlas as an ordinary MapLibre style, the same for both renderers. What a view switches travels as
 * feature state (`featureStates`), so that the style changes only with theme and ledger.
 */
export function styleFor(derived: Derived, tokens: Tokens, resources: StyleResources): StyleSpecification {
  const context = { derived, tokens };
  return {
    version: 8,
    name: `Waybill ${tokens.name}`,
    projection: { type: derived.view.projection },
    metadata: { [SPACE]: tokens.paper, [WORLD_EDGE]: tokens.coast },
    transition: { duration: 0, delay: 0 },
    "font-faces": resources.fontFaces,
    sources: mapSources(derived, resources),
    layers: [
      ...basemapLayers(tokens, derived.view.graticule),
      ...marineLabels(tokens),
      ...MAP_LAYERS.flatMap((layer) => MAP_LAYER_STYLES[layer](context)),
      ...landLabels(tokens),
    ],
  };
}

/** Style layers whose features a reader can point at, and the country fill under them. */
export const INTERACTIVE_LAYERS: readonly string[] = [
  "source-countries-region",
  "source-countries-fill",
  "corridors-area",
  "corridors-casing",
  "corridors-node",
  "corridors-numeral-disc",
  "corridors-arrow-large",
  "seizures-mark",
  "seizure-flows-casing",
  "hubs-mark",
  "deployments-mark",
  "strikes-ring-casing",
  "strikes-position",
  "ledger-mark",
];

/** Style layers that hold whole countries, for a click that hits nothing else. */
export const COUNTRY_LAYERS: readonly string[] = ["basemap-country-110m", "basemap-country-50m"];
