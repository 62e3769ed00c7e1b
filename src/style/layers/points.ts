import type { LayerSpecification } from "@maplibre/maplibre-gl-style-spec";
import type { MapLayerId } from "../../schema/vocabulary";
import { hueColour, isMarked, isOn, partIs, whenOn } from "../expressions";
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
        "icon-size": 1,
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

/** Reported seizures as circles; their area follows the figure of the year shown. */
export const seizures: MapLayerStyle = ({ derived: { atlas }, tokens }) => [
  {
    id: "seizures-mark",
    type: "circle",
    source: "seizures",
    filter: partIs("mark"),
    paint: {
      "circle-radius": ["number", ["feature-state", "width"], 4],
      "circle-color": hueColour(atlas, tokens),
      "circle-opacity": whenOn(0.35),
      "circle-stroke-color": hueColour(atlas, tokens),
      "circle-stroke-width": ["case", isMarked, 2, 1],
      "circle-stroke-opacity": whenOn(1),
    },
  },
];

export const seizureFlows: MapLayerStyle = ({ derived: { atlas }, tokens }) => {
  const colour = hueColour(atlas, tokens);
  const layers: LayerSpecification[] = [
    {
      id: "seizure-flows-line",
      type: "line",
      source: "seizure-flows",
      filter: partIs("curve"),
      layout: { "line-cap": "butt", "line-join": "round" },
      paint: {
        "line-color": ["case", isMarked, tokens.ink, colour],
        "line-width": ["number", ["feature-state", "width"], 1.2],
        "line-opacity": whenOn(0.75),
      },
    },
    {
      id: "seizure-flows-arrow",
      type: "symbol",
      source: "seizure-flows",
      filter: partIs("arrow"),
      layout: {
        "icon-image": "arrow",
        "icon-size": 0.6,
        "icon-rotate": ["get", "heading"],
        "icon-rotation-alignment": "map",
        "icon-anchor": "top",
        "icon-allow-overlap": true,
        "icon-ignore-placement": true,
      },
      paint: { "icon-color": colour, "icon-opacity": ["case", isOn, 1, 0] },
    },
  ];
  return layers;
};
