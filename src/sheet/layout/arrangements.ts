import type { PxSize } from "../frameCamera";
import type { Arrangement } from "./arrangement";
import { belowMap } from "./belowMap";
import { besideMap } from "./besideMap";

/** Arrangements in the order in which they are asked whether they suit a size; the last suits every one. */
export const ARRANGEMENTS: readonly Arrangement[] = [besideMap, belowMap];

export function arrangementFor(size: PxSize): Arrangement {
  return ARRANGEMENTS.find((arrangement) => arrangement.suits(size)) ?? belowMap;
}
