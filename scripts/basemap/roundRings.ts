import type { Position } from "geojson";
import type { Ring } from "./rings";
import { signedArea } from "./rings";

/** Rounds positions; two areas given the same rounding keep their shared border. */
export type Rounding = (position: Position) => Position;

function isSame(a: Position, b: Position): boolean {
  return a[0] === b[0] && a[1] === b[1];
}

/** `value` to so many decimals, without a negative zero. */
export function roundTo(value: number, decimals: number): number {
  return Number(value.toFixed(decimals)) + 0;
}

/** Rounded positions without consecutive duplicates. */
export function roundLine(line: Position[], rounding: Rounding): Position[] {
  const rounded: Position[] = [];
  for (const position of line) {
    const next = rounding(position);
    const last = rounded.at(-1);
    if (last === undefined || !isSame(last, next)) rounded.push(next);
  }
  return rounded;
}

/** Rounded polygons; rings that collapse to a line or a point are dropped, with their holes. */
export function roundPolygons(polygons: Ring[][], rounding: Rounding): Ring[][] {
  return polygons.flatMap((rings) => {
    const [exterior, ...holes] = rings.map((ring) => {
      const rounded = roundLine(ring, rounding);
      return rounded.length >= 4 && signedArea(rounded) !== 0 ? rounded : null;
    });
    return exterior ? [[exterior, ...holes.filter((hole) => hole !== null)]] : [];
  });
}

/**
 * A rounding to `decimals`, with one decimal more for every position of the `narrow` polygons, wherever that
 * position occurs: a microstate keeps its shape and still fits into its neighbour.
 */
export function roundingFor(narrow: Ring[][], decimals: number): Rounding {
  const fine = new Set(narrow.flat(2).map((position) => position.join(" ")));
  return (position) => {
    const places = fine.has(position.join(" ")) ? decimals + 1 : decimals;
    return [roundTo(position[0] ?? 0, places), roundTo(position[1] ?? 0, places)];
  };
}
