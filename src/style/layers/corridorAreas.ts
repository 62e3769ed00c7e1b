import type { ExpressionSpecification, LayerSpecification } from "@maplibre/maplibre-gl-style-spec";
import { type Standing, STANDINGS } from "../../schema/vocabulary";
import { attributeIs, hasComeIn, hueColour, isMarked, partIs, whenFilled, whenOn } from "../expressions";
import type { StyleContext } from "./mapLayerStyle";
import { STANDING_DASHES } from "./standingDashes";

/** Css px by standing; the legend draws the same. Dots need more ink than a line to be seen as dots. */
export const AREA_OUTLINE: Readonly<Record<Standing, number>> = { reported: 1, alleged: 1.3, disputed: 2 };
const SOURCE = "corridors";

/** Areas a source names as transit: a faint fill whose outline carries the standing's pattern. */
export function corridorAreas({ derived: { atlas }, tokens }: StyleContext): LayerSpecification[] {
  const colour = hueColour(atlas, tokens);
  const filter: ExpressionSpecification = ["all", partIs("area"), hasComeIn];
  const outlines = STANDINGS.map((standing): LayerSpecification => {
    const dash = STANDING_DASHES[standing];
    return {
      id: `corridors-area-${standing}`,
      type: "line",
      source: SOURCE,
      filter: ["all", filter, attributeIs("standing", standing)],
      layout: { "line-join": "round", "line-cap": standing === "disputed" ? "round" : "butt" },
      paint: {
        "line-color": colour,
        "line-width": AREA_OUTLINE[standing],
        "line-opacity": whenOn(0.95),
        ...(dash ? { "line-dasharray": [...dash] } : {}),
      },
    };
  });
  return [
    {
      id: "corridors-area",
      type: "fill",
      source: SOURCE,
      filter,
      paint: {
        "fill-color": colour,
        "fill-opacity": whenFilled(["case", isMarked, tokens.areaOpacity * 1.8, tokens.areaOpacity]),
        "fill-antialias": false,
      },
    },
    ...outlines,
  ];
}
