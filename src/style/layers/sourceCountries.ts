import type { ExpressionSpecification, LayerSpecification } from "@maplibre/maplibre-gl-style-spec";
import { attributeIs, hasComeIn, hueColour, isHatched, isMarked, whenFilled, whenOn } from "../expressions";
import { HATCHED_FILL, HATCH_OPACITY, hatchName } from "../hatches";
import type { MapLayerStyle } from "./mapLayerStyle";

/**
 * Countries and provinces as fills with an outline; defined regions as a fainter fill whose edge is drawn only while
 * they are marked, since no source draws it; hatched where sources name the area and give no figure.
 */
export const sourceCountries: MapLayerStyle = ({ derived: { atlas }, tokens }) => {
  const colour = hueColour(atlas, tokens);
  const source = "source-countries";
  const strength = (opacity: number): ExpressionSpecification => [
    "case",
    isHatched,
    opacity * HATCHED_FILL,
    opacity,
  ];
  const region = attributeIs("kind", "region");
  const layers: LayerSpecification[] = [
    {
      id: "source-countries-region",
      type: "fill",
      source,
      filter: ["all", region, hasComeIn],
      paint: {
        "fill-color": colour,
        "fill-opacity": whenFilled(strength(tokens.regionOpacity)),
        "fill-antialias": false,
      },
    },
    {
      id: "source-countries-fill",
      type: "fill",
      source,
      filter: ["all", ["!", region], hasComeIn],
      paint: {
        "fill-color": colour,
        "fill-opacity": whenFilled(strength(tokens.fillOpacity)),
        "fill-antialias": false,
      },
    },
    {
      id: "source-countries-hatch",
      type: "fill",
      source,
      filter: hasComeIn,
      paint: {
        "fill-pattern": hatchName(tokens.name),
        "fill-opacity": whenFilled(["case", isHatched, HATCH_OPACITY, 0]),
      },
    },
    {
      id: "source-countries-outline",
      type: "line",
      source,
      filter: hasComeIn,
      layout: { "line-join": "round" },
      paint: {
        "line-color": colour,
        "line-width": ["case", isMarked, 2.2, 0.8],
        "line-opacity": whenOn(["case", ["all", region, ["!", isMarked]], 0, 0.8]),
      },
    },
  ];
  return layers;
};
