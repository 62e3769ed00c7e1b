import { z } from "zod";
import { AUTHORITIES } from "../vocabulary";
import { HttpUrl, Id, Sha256, Text } from "./primitives";

const Name = z.union([
  z.strictObject({ family: Text, given: Text.optional() }),
  z.strictObject({ literal: Text }),
]);

/** `[[year, month?, day?]]`, as CSL-JSON writes dates. */
const CslDate = z.strictObject({
  "date-parts": z.array(z.array(z.number().int()).min(1).max(3)).length(1),
});

/** A CSL-JSON item; what the atlas adds stands under `custom`. */
export const Source = z.strictObject({
  id: Id,
  type: z.enum([
    "article-newspaper",
    "article-magazine",
    "article-journal",
    "webpage",
    "report",
    "book",
    "entry-encyclopedia",
    "post",
    "post-weblog",
    "dataset",
    "interview",
    "speech",
    "legislation",
    "broadcast",
  ]),
  title: Text,
  publisher: Text,
  "container-title": Text.optional(),
  author: z.array(Name).optional(),
  issued: CslDate.optional(),
  accessed: CslDate.optional(),
  URL: HttpUrl.optional(),
  ISBN: Text.optional(),
  volume: Text.optional(),
  issue: Text.optional(),
  page: Text.optional(),
  number: Text.optional(),
  language: Text.optional(),
  custom: z.strictObject({
    authority: z.enum(AUTHORITIES),
    /** Where the date comes from: "stated in the document", "from the address", "none found" … */
    dateBasis: Text,
    caveats: z.array(Text),
    /** The copy held and checked against, `<source-id>.txt`. */
    copy: z.strictObject({ sha256: Sha256, bytes: z.number().int().positive() }).optional(),
    /** What this source itself rests on, in words. */
    upstream: Text.optional(),
    /** False where the address may be named but never linked (mirrors, scrapers). */
    link: z.boolean(),
  }),
});
export type Source = z.infer<typeof Source>;
export const Sources = z.array(Source);
