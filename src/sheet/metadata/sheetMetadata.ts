import { z } from "zod";

// The page's policy forbids code made at run time, and a probe for it would be reported as a violation.
z.config({ jitless: true });

const Text = z.string().max(20_000);

const MetadataClaim = z.strictObject({
  id: Text,
  statement: Text,
  /** The words quoted, or null for a claim read from a table. */
  quote: Text.nullable(),
  attributedTo: Text,
  status: Text,
  when: Text.nullable(),
});

const MetadataReference = z.strictObject({
  number: z.number().int().positive(),
  source: Text,
  /** The work the passages cite, known only through the source; else null. */
  cited: Text.nullable(),
  citation: Text,
  address: Text.nullable(),
  claims: z.array(MetadataClaim),
});

/** What travels inside every exported file: the way back to the view and everything the picture rests on. */
export const SheetMetadata = z.strictObject({
  /** Version of this record. */
  waybill: z.literal(1),
  permalink: z.url({ protocol: /^https$/ }),
  /** The view's query string, without `?`, the sheet's own texts included. */
  view: Text,
  edition: z.strictObject({ id: Text, issued: Text, hash: Text }),
  size: z.strictObject({ width: z.number().positive(), height: z.number().positive(), theme: Text }),
  /** What the picture is drawn in where that is not the view's own projection; absent from older records. */
  projection: Text.default("screen"),
  /** Whether a small globe shows where the frame lies; absent from older records. */
  inset: z.boolean().default(false),
  /** Whether its height followed from what stands on it; absent, as all below, from older records. */
  isColumn: z.boolean().default(false),
  parts: z
    .strictObject({ title: z.boolean(), legend: z.boolean(), references: z.boolean() })
    .default({ title: true, legend: true, references: true }),
  isGreyscale: z.boolean().default(false),
  isTransparent: z.boolean().default(false),
  title: Text,
  subtitle: Text,
  byline: Text,
  alt: z.string().max(250),
  description: z.string().max(200_000),
  credit: Text,
  licence: Text,
  /** Ids of the atlas features in the frame. */
  features: z.array(Text),
  references: z.array(MetadataReference),
});
export type SheetMetadata = z.infer<typeof SheetMetadata>;
