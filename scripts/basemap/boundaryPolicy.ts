import { readFileSync } from "node:fs";
import type { Position } from "geojson";

export type BoundaryKind = "recognised" | "disputed";

/** A pair of neighbours by id, in alphabetical order; `within` limits it to boxes `[west, south, east, north]`. */
export interface DisputedPair {
  pair: [string, string];
  within: [number, number, number, number][] | null;
  reason: string;
}

export interface BoundaryPolicy {
  statement: string;
  disputed: DisputedPair[];
  internal: { pair: [string, string]; reason: string }[];
}

/** The policy as written in `geo/basemap/boundary-policy.json`. */
export function readBoundaryPolicy(): BoundaryPolicy {
  const path = new URL("../../geo/basemap/boundary-policy.json", import.meta.url);
  return JSON.parse(readFileSync(path, "utf8")) as BoundaryPolicy;
}

function isIn(
  [x = 0, y = 0]: Position,
  [west, south, east, north]: [number, number, number, number],
): boolean {
  return x >= west && x <= east && y >= south && y <= north;
}

/** How the policy draws the stretch of `between` (`"af/pk"`) at a position; null where it draws no line. */
export function boundaryKind(
  policy: BoundaryPolicy,
  between: string,
  position: Position,
): BoundaryKind | null {
  const names = ({ pair }: { pair: [string, string] }): boolean => pair.join("/") === between;
  if (policy.internal.some(names)) return null;
  const rule = policy.disputed.find(names);
  if (rule === undefined) return "recognised";
  return rule.within?.some((box) => isIn(position, box)) === false ? "recognised" : "disputed";
}
