import { buildAtlas } from "../atlas/atlas";
import { atlasRecords } from "../build/atlasFiles";
import { labelWidth } from "../build/labelWidth";
import { drawLayers } from "../derive/drawing/drawLayers";
import { type LayoutScores, layoutScores } from "../derive/layout/layoutScores";
import type { GeoRecords } from "../schema/geoRecords";

/** How hard the corridors of checked records are to follow, for each era and for all. */
export function layoutOf(records: GeoRecords): LayoutScores {
  const atlas = buildAtlas(atlasRecords(records, ""));
  return layoutScores(atlas, drawLayers(atlas), labelWidth);
}
