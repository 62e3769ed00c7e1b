import type { Atlas } from "../../atlas/atlas";
import type { MapLayerId } from "../../schema/vocabulary";
import { drawCorridors } from "./drawCorridors";
import type { Drawn } from "./drawn";
import { drawDeployments, drawHubs, drawSourceCountries } from "./drawPoints";
import { drawSeizureFlows, drawSeizures } from "./drawSeizures";
import { drawStrikes } from "./drawStrikes";

/** How each map layer is turned into drawn parts; a new layer adds its line here. */
const DRAWERS: { readonly [L in MapLayerId]: (atlas: Atlas) => Drawn } = {
  "source-countries": drawSourceCountries,
  seizures: drawSeizures,
  "seizure-flows": drawSeizureFlows,
  corridors: drawCorridors,
  hubs: drawHubs,
  deployments: drawDeployments,
  strikes: drawStrikes,
};

export type DrawnLayers = Readonly<Record<MapLayerId, Drawn>>;

/** Every map layer's drawn parts. Pure and the same for every view: the build writes them to files. */
export function drawLayers(atlas: Atlas): DrawnLayers {
  const entries = Object.entries(DRAWERS).map(([layer, draw]) => [layer, draw(atlas)]);
  return Object.fromEntries(entries) as DrawnLayers;
}
