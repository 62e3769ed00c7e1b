import type { Box } from "./boxes";
import type { MarkShape } from "./markShapes";

/** Among what a name of an era has to find room at a zoom. */
export interface Surroundings {
  readonly zoom: number;
  readonly marks: readonly MarkShape[];
  /** Boxes of the other names that show in the era at this zoom, and of open water kept for ledgers. */
  readonly taken: readonly Box[];
}
