import { z } from "zod";
import { Manifest } from "./manifest";

/** The manifest's JSON Schema (draft 2020-12) as text: what an editor completes and explains a manifest by. */
export function manifestJsonSchema(): string {
  return `${JSON.stringify(z.toJSONSchema(Manifest, { io: "input" }), null, 2)}\n`;
}
