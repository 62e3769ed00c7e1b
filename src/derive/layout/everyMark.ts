import type { Atlas } from "../../atlas/atlas";
import { MAP_LAYERS } from "../../schema/vocabulary";
import { DEFAULT_VIEW } from "../../viewstate/defaultView";
import { SEIZED_DRUGS } from "../../viewstate/viewState";
import { derive } from "../derive";
import type { DrawnLayers } from "../drawing/drawLayers";
import { type MarkShape, markShapes, type TextWidth } from "./markShapes";

/** The shape of every mark that any view may show, at its size in a view of everything. */
export function everyMark(atlas: Atlas, layers: DrawnLayers, widthOf: TextWidth): readonly MarkShape[] {
  const found = new Map<string, MarkShape>();
  for (const seized of SEIZED_DRUGS) {
    const { states } = derive(atlas, layers, {
      ...DEFAULT_VIEW,
      eras: atlas.eras.map(({ id }) => id),
      layers: MAP_LAYERS,
      confidence: "low",
      flows: "all",
      seized,
    });
    for (const mark of markShapes(layers, (layer, key) => states.get(layer)?.get(key), widthOf)) {
      const [first] = mark.points;
      found.set(`${mark.layer} ${mark.part} ${mark.key} ${first?.join()}`, mark);
    }
  }
  return [...found.values()];
}
