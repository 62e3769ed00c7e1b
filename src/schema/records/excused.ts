import { z } from "zod";
import { EXCUSE_REASONS } from "../vocabulary";
import { Id, Text } from "./primitives";

/** A passage that was read and is no claim of the atlas, with the reason. */
export const Excused = z.strictObject({
  id: Id,
  /** The source in whose copy the words stand. */
  source: Id,
  /** 2 to 14 words, a raw substring of the copy, mark-up included. */
  quote: z.string().min(1),
  reason: z.enum(EXCUSE_REASONS),
  /** The claim that tells the same; exactly where the reason is duplicate. */
  of: Id.optional(),
  note: Text.optional(),
});
export type Excused = z.infer<typeof Excused>;
export const ExcusedFile = z.array(Excused);
