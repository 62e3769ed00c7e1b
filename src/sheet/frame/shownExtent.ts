import type { MapProjection } from "../../render/project/mapProjection";
import { PROJECTIONS } from "../../render/project/projections";
import { worldEdge } from "../../render/project/worldEdge";
import type { ViewState } from "../../viewstate/viewState";
import type { PxSize } from "../frameCamera";

/** What a screen's map shows, as positions `[longitude, latitude]` all over it. */
export interface ShownExtent {
  readonly positions: readonly GeoJSON.Position[];
  /** Whether the edge of the world, or of the globe, is seen all around. */
  readonly isWhole: boolean;
}

/** Points across and down a screen. */
const ACROSS = 24;
const DOWN = 16;
/** As much nearer to a globe's middle than its rim, where a position can hardly be told. */
const INSIDE_RIM = 0.999;
/** A flat map that leaves out less than a sixth of the world is one of the world. */
const NEARLY_ALL = 1.2;

type XY = [x: number, y: number];

function grid({ width, height }: PxSize): XY[] {
  const steps = (count: number) => Array.from({ length: count + 1 }, (_, at) => at / count);
  return steps(DOWN).flatMap((down) => steps(ACROSS).map((across): XY => [across * width, down * height]));
}

function rim(projection: MapProjection, { width, height }: PxSize): { points: XY[]; isWhole: boolean } {
  const isInside = ([x, y]: XY) => x >= 0 && x <= width && y >= 0 && y <= height;
  const [middleX, middleY] = [width / 2, height / 2];
  const outline = projection.outline?.() ?? [];
  const points = outline
    .filter(isInside)
    .map(([x, y]): XY => [middleX + (x - middleX) * INSIDE_RIM, middleY + (y - middleY) * INSIDE_RIM]);
  return { points, isWhole: outline.length > 0 && points.length === outline.length };
}

export function shownExtent(
  { camera, projection }: Pick<ViewState, "camera" | "projection">,
  screen: PxSize,
): ShownExtent {
  const shown = PROJECTIONS[projection]({ ...camera, ...screen });
  const { points, isWhole } = rim(shown, screen);
  const positions = [...grid(screen), ...points].flatMap((point) => {
    const position = shown.positionAt(point);
    return position ? [position] : [];
  });
  if (shown.isRepeated && shown.worldSize <= screen.width * NEARLY_ALL)
    return { positions: worldEdge(camera.center[0]), isWhole: true };
  return { positions, isWhole };
}
