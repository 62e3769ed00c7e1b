import { type Bounds, frameBounds } from "../../derive/mapFrame";
import { wrapLongitude } from "../../derive/mercator";
import { projectionOf, type SheetFrame } from "./sheetFrame";

/** Points across and down a frame. */
const POINTS = 33;
/** Px from a pole at which it counts as shown. */
const NEAR_POLE = 0.5;
/** Degrees of longitude that are all of them. */
const ALL_AROUND = 359;

/** West, south, east, north of what a frame shows, in degrees; all longitudes where a pole is in it. */
export function shownBounds(frame: SheetFrame): Bounds {
  if (frame.projection === "mercator") return frameBounds(frame);
  const { pointOf, positionAt } = projectionOf(frame);
  const { width, height } = frame;
  const [middle] = frame.center;
  const steps = Array.from({ length: POINTS }, (_, at) => at / (POINTS - 1));
  const positions = steps.flatMap((down) =>
    steps.flatMap((across) => {
      const position = positionAt([across * width, down * height]);
      return position ? [position] : [];
    }),
  );
  // The way round from the middle: −180 to 180 degrees.
  const turns = positions.map(([longitude = 0]) => ((((longitude - middle) % 360) + 540) % 360) - 180);
  const latitudes = positions.map(([, latitude = 0]) => latitude);
  const poles = [-90, 90].filter((latitude) => {
    const [x = -1, y = -1] = pointOf([middle, latitude]) ?? [];
    return x >= -NEAR_POLE && x <= width + NEAR_POLE && y >= -NEAR_POLE && y <= height + NEAR_POLE;
  });
  const [south, north] = [Math.min(...latitudes, ...poles), Math.max(...latitudes, ...poles)];
  const [west, east] = [Math.min(...turns), Math.max(...turns)];
  const isAllAround = poles.length > 0 || east - west > ALL_AROUND;
  return isAllAround
    ? [-180, south, 180, north]
    : [wrapLongitude(middle + west), south, wrapLongitude(middle + east), north];
}
