import { LEAST_SYMBOL, SYMBOL_ZOOMS } from "../../derive/markSizes";
import type { MapLayerId } from "../../schema/vocabulary";
import { isMarked, partIs, whenOn } from "../expressions";
import type { MapLayerStyle } from "./mapLayerStyle";

/** Symbols of a point layer: an icon by its kind, in the ink the tokens give it. */
function symbols(
  layer: MapLayerId,
  colour: "hub" | "deployment",
  icons: Readonly<Record<string, string>>,
): MapLayerStyle {
  return ({ tokens }) => [
    {
      id: `${layer}-mark`,
      type: "symbol",
      source: layer,
      filter: partIs("mark"),
      layout: {
        "icon-image": ["match", ["get", "kind"], ...Object.entries(icons).flat(), "hub"] as never,
        "icon-size": ["interpolate", ["linear"], ["zoom"], SYMBOL_ZOOMS[0], LEAST_SYMBOL, SYMBOL_ZOOMS[1], 1],
        "icon-allow-overlap": true,
        "icon-ignore-placement": true,
      },
      paint: {
        "icon-color": ["case", isMarked, tokens.strike, tokens[colour]],
        "icon-halo-color": tokens.halo,
        "icon-halo-width": 1.5,
        "icon-opacity": whenOn(1),
      },
    },
  ];
}

/** Icon of each kind of hub; any other is the plain diamond. */
export const HUB_ICONS: Readonly<Record<string, string>> = {
  port: "port",
  airport: "airport",
  "landing-site": "airport",
  "border-crossing": "border-crossing",
  "hawala-centre": "hawala-centre",
};

export const DEPLOYMENT_ICONS: Readonly<Record<string, string>> = {
  warships: "warship",
  aircraft: "aircraft",
};

export const hubs = symbols("hubs", "hub", HUB_ICONS);

export const deployments = symbols("deployments", "deployment", DEPLOYMENT_ICONS);
