import type { LayerSpecification } from "@maplibre/maplibre-gl-style-spec";
import { attributeIs, hueColour, isMarked, whenFilled, whenOn } from "../expressions";
import type { MapLayerStyle } from "./mapLayerStyle";

/** Countries and provinces as fills, defined regions as a fainter fill with an outline. */
export const sourceCountries: MapLayerStyle = ({ derived: { atlas }, tokens }) => {
  const colour = hueColour(atlas, tokens);
  const source = "source-countries";
  const region = attributeIs("kind", "region");
  const layers: LayerSpecification[] = [
    {
      id: "source-countries-region",
      type: "fill",
      source,
      filter: region,
      paint: {
        "fill-color": colour,
        "fill-opacity": whenFilled(tokens.regionOpacity),
        "fill-antialias": false,
      },
    },
    {
      id: "source-countries-fill",
      type: "fill",
      source,
      filter: ["!", region],
      paint: {
        "fill-color": colour,
        "fill-opacity": whenFilled(tokens.fillOpacity),
        "fill-antialias": false,
      },
    },
    {
      id: "source-countries-outline",
      type: "line",
      source,
      layout: { "line-join": "round" },
      paint: {
        "line-color": colour,
        "line-width": ["case", isMarked, 2.2, 0.8],
        "line-opacity": whenOn(0.8),
      },
    },
  ];
  return layers;
};
