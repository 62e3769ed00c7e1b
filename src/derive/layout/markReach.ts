import type { Box } from "./boxes";

/** Symbols of hubs and deployments are drawn smaller than their square, and smaller yet on a world map. */
export const SYMBOL_REACH: Box = [-6, -6, 6, 6];

export function around(radius: number): Box {
  return [-radius, -radius, radius, radius];
}

/** The tip of an arrowhead stands on its point and the head lies behind it, whichever way it points; or its middle. */
export function arrowBox(heading: number, side: number, anchor: "top" | "center" = "top"): Box {
  const turn = (heading * Math.PI) / 180;
  const behind = anchor === "top" ? side / 2 : 0;
  const [x, y] = [-Math.sin(turn) * behind, Math.cos(turn) * behind];
  const half = side * 0.42;
  return [x - half, y - half, x + half, y + half];
}
