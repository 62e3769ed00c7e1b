import type { AskedSpec } from "../sheetSpec";
import type { Arrangement } from "./arrangement";
import { aroundWorld } from "./aroundWorld";
import { belowMap } from "./belowMap";
import { besideMap } from "./besideMap";
import { inColumn } from "./inColumn";

/** Arrangements in the order in which they are asked whether they suit a size; the last suits every one. */
export const ARRANGEMENTS: readonly Arrangement[] = [inColumn, aroundWorld, besideMap, belowMap];

export function arrangementFor(size: Pick<AskedSpec, "width" | "height">, tallest: number): Arrangement {
  return ARRANGEMENTS.find((arrangement) => arrangement.suits(size, tallest)) ?? belowMap;
}
