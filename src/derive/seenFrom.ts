import type { Position } from "../atlas/records";
import { globeOf } from "./globe";
import type { MapFrame } from "./mapFrame";

const RADIANS = Math.PI / 180;

/** Where a frame of the globe shows a position, in css px from its top left corner; null beyond the horizon. */
export function seenFrom(frame: MapFrame): (position: Position) => readonly [x: number, y: number] | null {
  const { radius, distance, horizon } = globeOf(frame);
  const [sinCentre, cosCentre] = [Math.sin(frame.center[1] * RADIANS), Math.cos(frame.center[1] * RADIANS)];
  const nearest = Math.cos(horizon * RADIANS);
  return ([lng, lat]) => {
    const turn = (lng - frame.center[0]) * RADIANS;
    const [sin, cos] = [Math.sin(lat * RADIANS), Math.cos(lat * RADIANS)];
    const nearness = sinCentre * sin + cosCentre * cos * Math.cos(turn);
    if (nearness < nearest) return null;
    const growth = (radius * (distance - 1)) / (distance - nearness);
    const east = cos * Math.sin(turn);
    const north = cosCentre * sin - sinCentre * cos * Math.cos(turn);
    return [frame.width / 2 + east * growth, frame.height / 2 - north * growth];
  };
}
