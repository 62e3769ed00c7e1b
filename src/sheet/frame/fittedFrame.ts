import { globeOf } from "../../derive/globe";
import type { MapFrame } from "../../derive/mapFrame";
import { WORLD_PX } from "../../derive/mercator";
import { type ProjectionId, PROJECTIONS } from "../../render/project/projections";
import type { MapProjection } from "../../render/project/mapProjection";
import { type Box, extend } from "../../render/project/shapes";
import { roundCamera } from "../../viewstate/urlParameters";
import type { Camera, ViewState } from "../../viewstate/viewState";
import type { PxSize } from "../frameCamera";
import { type ShownExtent, shownExtent } from "./shownExtent";

/** Doublings of the scale that are looked through above and below the screen's own scaled to the frame. */
const NEARER = 3;
const FARTHER = 5;
/** Scales tried in each doubling. */
const STEPS = 100;
/** Turns in which a centre is found that has as much above it as below. */
const TURNS = 4;
/** Free space around a whole world or globe, as a share of the frame's shorter side. */
const AROUND = 0.02;
const LAST_LATITUDE = 85;
const DEGREES = 180 / Math.PI;

function boundsIn(
  { pointOf, outline }: MapProjection,
  projection: ProjectionId,
  { positions, isWhole }: ShownExtent,
): Box {
  const bounds: Box = [Infinity, Infinity, -Infinity, -Infinity];
  // Frames are tried by the hundred: no list is made of the points.
  for (const position of positions) {
    const point = pointOf(position);
    if (point) extend(bounds, point);
  }
  // A whole globe's rim is no position that it shows.
  const rim = isWhole && projection === "globe" ? outline?.() : undefined;
  for (const point of rim ?? []) extend(bounds, point);
  return bounds;
}

/** The zoom, to the hundredth below, at which a sphere of this radius in px has the scale of the map at a latitude. */
function zoomAt(radius: number, latitude: number): number {
  const zoom = Math.log2((2 * Math.PI * radius * Math.cos(latitude / DEGREES)) / WORLD_PX);
  return Math.floor(zoom * 100) / 100;
}

interface TriedFrame {
  readonly frame: MapFrame;
  /** Of the extent in it. */
  readonly bounds: Box;
}

/** The frame of a sphere of this radius in px with the extent in its middle, on the meridian of the screen's centre. */
function frameAt(
  radius: number,
  { center: [longitude, latitude] }: Camera,
  size: PxSize,
  projection: ProjectionId,
  extent: ShownExtent,
): TriedFrame {
  const framed = (lat: number) => {
    const frame: MapFrame = {
      ...size,
      ...roundCamera({ center: [longitude, lat], zoom: zoomAt(radius, lat) }),
    };
    const drawn = PROJECTIONS[projection](frame);
    return { frame, drawn, bounds: boundsIn(drawn, projection, extent) };
  };
  let tried = framed(latitude);
  if (projection === "globe") return tried;
  for (let turn = 0; turn < TURNS; turn++) {
    const { frame, drawn, bounds } = tried;
    const [, y0, , y1] = bounds;
    const middle = (y0 + y1) / 2 + beyondWorld(drawn, longitude, (y0 + y1) / 2, size.height);
    const [, lat = frame.center[1]] = drawn.positionAt([size.width / 2, middle]) ?? [];
    const turned = framed(Math.max(-LAST_LATITUDE, Math.min(LAST_LATITUDE, lat)));
    if (turned.frame.center[1] === frame.center[1]) break;
    tried = turned;
  }
  return tried;
}

/**
 * Px by which a frame whose middle lies at height `y` must move so that it shows nothing beyond a pole; where the world
 * is not tall enough to fill it, as much above as below.
 */
function beyondWorld(
  { outline, pointOf }: MapProjection,
  longitude: number,
  y: number,
  height: number,
): number {
  const [north = y, south = y] = [90, -90].map((latitude) => pointOf([longitude, latitude])?.[1]);
  if (!outline) return 0;
  if (south - north < height) return (north + south) / 2 - y;
  return Math.max(0, north - (y - height / 2)) - Math.max(0, y + height / 2 - south);
}

function holds({ width, height }: PxSize, [x0, y0, x1, y1]: Box, margin: number): boolean {
  return x0 >= margin && y0 >= margin && x1 <= width - margin && y1 <= height - margin;
}

/**
 * The nearest frame of `size` in a projection that holds all that a screen's map shows. Its centre has the longitude of
 * the screen's, so that the world is cut as far away as can be, and the latitude that leaves as much free above the
 * extent as below it; a globe keeps its centre, since from another one it shows another side.
 */
export function fittedFrame(
  view: Pick<ViewState, "camera" | "projection">,
  screen: PxSize,
  size: PxSize,
  projection: ProjectionId,
): MapFrame {
  const { camera } = view;
  const extent = shownExtent(view, screen);
  const margin = extent.isWhole ? AROUND * Math.min(size.width, size.height) : 0;
  const { radius } = globeOf({ ...camera, ...screen });
  const ratio = Math.min(size.width / screen.width, size.height / screen.height);
  const at = (step: number) =>
    frameAt(radius * ratio * 2 ** (step / STEPS), camera, size, projection, extent);
  const fits = (step: number) => holds(size, at(step).bounds, margin);
  let low = -FARTHER * STEPS;
  let high = NEARER * STEPS;
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (fits(middle)) low = middle;
    else high = middle;
  }
  return at(low).frame;
}
