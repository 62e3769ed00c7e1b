import { destination } from "@turf/turf";
import type { Position } from "geojson";
import { globeOf } from "../../derive/globe";
import { PROJECTIONS } from "../../render/project/projections";
import { rememberedBy } from "../../render/rememberedBy";
import { worldEdge } from "../../render/project/worldEdge";
import type { Camera, ViewState } from "../../viewstate/viewState";
import type { PxSize } from "../frameCamera";

/** What a screen's map shows, as positions `[longitude, latitude]` all over it. */
export interface ShownExtent {
  readonly positions: readonly Position[];
  /** Whether the edge of the world, or of the globe, is seen all around. */
  readonly isWhole: boolean;
}

/** Points across and down a screen. */
const ACROSS = 24;
const DOWN = 16;
const DEGREES = 180 / Math.PI;
/** A flat map that leaves out less than a sixth of the world is one of the world. */
const NEARLY_ALL = 1.2;

/** Shares of a rim's piece that crosses the screen's edge at which it is looked at: it is a few px long. */
const CUTS = Array.from({ length: 31 }, (_, at) => (at + 1) / 32);

type XY = [x: number, y: number];

const between = ([x0, y0]: XY, [x1, y1]: XY, share: number): XY => [
  x0 + (x1 - x0) * share,
  y0 + (y1 - y0) * share,
];

function grid({ width, height }: PxSize): XY[] {
  const steps = (count: number) => Array.from({ length: count + 1 }, (_, at) => at / count);
  return steps(DOWN).flatMap((down) => steps(ACROSS).map((across): XY => [across * width, down * height]));
}

/** The points of an outline that lie on a screen, and those where it crosses the screen's edges. */
function onScreen(outline: readonly XY[], { width, height }: PxSize): XY[] {
  const isInside = ([x, y]: XY) => x >= 0 && x <= width && y >= 0 && y <= height;
  return outline.flatMap((point, at) => {
    const next = outline[(at + 1) % outline.length] ?? point;
    const crossings = CUTS.map((share): XY => between(point, next, share));
    return [point, ...(isInside(point) === isInside(next) ? [] : crossings)].filter(isInside);
  });
}

/**
 * Positions on a globe's rim where it is seen: reckoned from the angle to the horizon, since at the rim itself a point
 * of the screen can hardly be told from one degrees away.
 */
function rim(
  camera: Camera,
  outline: readonly XY[],
  screen: PxSize,
): { positions: Position[]; isWhole: boolean } {
  const seen = onScreen(outline, screen);
  const { horizon } = globeOf({ ...camera, ...screen });
  const positions = seen.map(([x, y]): Position => {
    const bearing = Math.atan2(x - screen.width / 2, screen.height / 2 - y) * DEGREES;
    return destination([...camera.center], horizon, bearing, { units: "degrees" }).geometry.coordinates;
  });
  return { positions, isWhole: outline.length > 0 && seen.length === outline.length };
}

const extents = rememberedBy<ShownExtent>();

/** What a screen's map of a view shows; every frame that is tried for a sheet asks for it. */
export function shownExtent(view: Pick<ViewState, "camera" | "projection">, screen: PxSize): ShownExtent {
  return extents(view, `${screen.width}x${screen.height}`, () => extentOf(view, screen));
}

function extentOf(
  { camera, projection }: Pick<ViewState, "camera" | "projection">,
  screen: PxSize,
): ShownExtent {
  const shown = PROJECTIONS[projection]({ ...camera, ...screen });
  const { positions: edge, isWhole } = rim(camera, shown.outline?.() ?? [], screen);
  const inside = grid(screen).flatMap((point) => {
    const position = shown.positionAt(point);
    return position ? [position] : [];
  });
  const positions = [...inside, ...edge];
  if (shown.isRepeated && shown.worldSize <= screen.width * NEARLY_ALL)
    return { positions: worldEdge(camera.center[0]), isWhole: true };
  return { positions, isWhole };
}
