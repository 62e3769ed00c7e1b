import { rememberedBy } from "../../render/rememberedBy";
import type { Block } from "../blocks/block";

/**
 * Gives the blocks made before of the same thing under the same key, or makes them: a sheet is tried in dozens of
 * manners, most of which differ in one list.
 *
 * @param of what the blocks are set from
 * @param key everything else that they follow from
 */
export type RememberedBlocks = (of: object, key: string, make: () => readonly Block[]) => readonly Block[];

/** Nothing made yet. For one sheet: its colours, words and faces are no part of the key. */
export function rememberedBlocks(): RememberedBlocks {
  return rememberedBy<readonly Block[]>();
}
