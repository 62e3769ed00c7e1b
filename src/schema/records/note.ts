import { z } from "zod";
import { MAP_LAYERS } from "../vocabulary";
import { Id, Ids, SomeIds, Text } from "./primitives";

/** What must be said beside a map layer, on screen and on every sheet that shows it. */
export const Note = z.strictObject({
  id: Id,
  layers: z.array(z.enum(MAP_LAYERS)).min(1),
  /** Empty: printed whenever the layer is shown. */
  episodes: z.union([SomeIds, z.tuple([])]),
  text: Text,
  claims: Ids,
});
export type Note = z.infer<typeof Note>;
export const Notes = z.array(Note);
