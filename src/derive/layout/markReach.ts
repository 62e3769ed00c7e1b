import type { Box } from "./boxes";

/** Symbols of hubs and deployments are drawn smaller than their square, and smaller yet on a world map. */
export const SYMBOL_REACH: Box = [-6, -6, 6, 6];

export function around(radius: number): Box {
  return [-radius, -radius, radius, radius];
}

/** The tip of an arrowhead stands on its point and the head lies behind it, whichever way it points. */
export function arrowBox(heading: number, side: number): Box {
  const turn = (heading * Math.PI) / 180;
  const [x, y] = [(-Math.sin(turn) * side) / 2, (Math.cos(turn) * side) / 2];
  const half = side * 0.42;
  return [x - half, y - half, x + half, y + half];
}
