import type { MapLayerId } from "../../schema/vocabulary";
import { corridors } from "./corridors";
import type { MapLayerStyle } from "./mapLayerStyle";
import { deployments, hubs } from "./points";
import { seizureFlows } from "./seizureFlows";
import { seizures } from "./seizures";
import { sourceCountries } from "./sourceCountries";
import { strikes } from "./strikes";

/** Style of each map layer; drawn in the order of `MAP_LAYERS`. A new layer is one file and one line. */
export const MAP_LAYER_STYLES: { readonly [L in MapLayerId]: MapLayerStyle } = {
  "source-countries": sourceCountries,
  seizures,
  "seizure-flows": seizureFlows,
  corridors,
  hubs,
  deployments,
  strikes,
};
