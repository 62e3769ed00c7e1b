import { z } from "zod";

/**
 * The part of CSL’s data model (csl-data.json, CSL 1.0.2) that a source of the atlas may use, in our own words: what
 * is not listed here is not allowed in an item, as there.
 */

const TYPES = [
  "article article-journal article-magazine article-newspaper bill book broadcast chapter classic collection dataset",
  "document entry entry-dictionary entry-encyclopedia figure graphic hearing interview legal_case legislation",
  "manuscript map motion_picture musical_score pamphlet paper-conference patent performance periodical",
  "personal_communication post post-weblog regulation report review review-book software song speech standard thesis",
  "treaty webpage",
].flatMap((line) => line.split(" "));

const text = z.string().optional();
const textOrNumber = z.union([z.string(), z.number()]).optional();
const date = z
  .strictObject({
    "date-parts": z
      .array(
        z
          .array(z.union([z.string(), z.number()]))
          .min(1)
          .max(3),
      )
      .min(1)
      .max(2),
  })
  .optional();
const NameVariable = z.strictObject({ family: text, given: text, literal: text });

export const CslItems = z.array(
  z.strictObject({
    id: z.string(),
    type: z.enum(TYPES),
    title: text,
    publisher: text,
    "container-title": text,
    language: text,
    URL: text,
    ISBN: text,
    author: z.array(NameVariable).optional(),
    issued: date,
    accessed: date,
    volume: textOrNumber,
    issue: textOrNumber,
    page: textOrNumber,
    number: textOrNumber,
    custom: z.looseObject({}).optional(),
  }),
);
