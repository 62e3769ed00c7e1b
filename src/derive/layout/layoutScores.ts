import type { Atlas } from "../../atlas/atlas";
import { MAP_LAYERS } from "../../schema/vocabulary";
import { DEFAULT_VIEW } from "../../viewstate/defaultView";
import type { ViewState } from "../../viewstate/viewState";
import { derive } from "../derive";
import type { DrawnLayers } from "../drawing/drawLayers";
import { eraView } from "../eraView";
import { type LayoutScore, layoutScore } from "./layoutScore";
import type { TextWidth } from "./markShapes";

/** By era id, and `opening` and `all`. */
export type LayoutScores = Readonly<Record<string, LayoutScore>>;

/** The frame in which eras are scored, css px: the map of a small laptop. */
const FRAME = { width: 900, height: 560 } as const;
/** All eras together are scored where a reader begins to tell their lines apart. */
const ALL_ZOOM = 3;

/** Score of the opening view, of each era alone in its own first view, and of all together, by name. */
export function layoutScores(atlas: Atlas, layers: DrawnLayers, widthOf: TextWidth): LayoutScores {
  const scoreOf = (part: Partial<ViewState>, zoom: number) =>
    layoutScore(derive(atlas, layers, { ...DEFAULT_VIEW, ...part }), zoom, widthOf);
  const opening = derive(atlas, layers, DEFAULT_VIEW);
  const eras = atlas.eras.map(({ id }) => [
    id,
    scoreOf({ eras: [id] }, eraView(opening, id, FRAME)?.zoom ?? ALL_ZOOM),
  ]);
  return {
    opening: scoreOf({}, DEFAULT_VIEW.camera.zoom),
    ...(Object.fromEntries(eras) as Record<string, LayoutScore>),
    all: scoreOf({ eras: atlas.eras.map(({ id }) => id), layers: MAP_LAYERS }, ALL_ZOOM),
  };
}
