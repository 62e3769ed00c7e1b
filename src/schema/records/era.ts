import { z } from "zod";
import { Edtf, Id, Text } from "./primitives";

export const Episode = z.strictObject({ id: Id, label: Text, span: Edtf });
export type Episode = z.infer<typeof Episode>;

/** A named period of the atlas. Order in the file is order in time lists; the numeral follows from it. */
export const Era = z.strictObject({
  id: Id,
  label: Text,
  span: Edtf,
  /** The span as the interface prints it, e.g. "1970s–1989". */
  spanLabel: Text,
  summary: Text,
  /** What the evidence held so far lacks; null where the era stands on its own. */
  thin: Text.nullable(),
  episodes: z.array(Episode).min(1),
});
export type Era = z.infer<typeof Era>;
export const Eras = z.array(Era);
