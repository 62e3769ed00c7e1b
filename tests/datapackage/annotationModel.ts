import { z } from "zod";

/** What the Web Annotation Data Model (W3C, 2017) demands, of annotations such as ours and stricter. */
const Selector = z.strictObject({ type: z.literal("TextQuoteSelector"), exact: z.string().min(1) });

const TextualBody = z.strictObject({
  type: z.literal("TextualBody"),
  value: z.string().min(1),
  format: z.literal("text/plain"),
  language: z.literal("en"),
  purpose: z.enum(["describing", "commenting"]),
  rights: z.literal("https://creativecommons.org/licenses/by/4.0/"),
});

/** No `rights` beside the target: the words quoted are not ours to license. */
const Annotation = z.strictObject({
  id: z.url(),
  type: z.literal("Annotation"),
  motivation: z.literal("describing"),
  creator: z.url(),
  created: z.iso.datetime(),
  generator: z.url(),
  body: z.array(TextualBody).min(1),
  target: z.strictObject({
    type: z.literal("SpecificResource"),
    source: z.url(),
    selector: z.union([Selector, z.array(Selector).min(2)]).optional(),
  }),
});

export const AnnotationCollection = z.strictObject({
  "@context": z.literal("http://www.w3.org/ns/anno.jsonld"),
  id: z.url(),
  type: z.literal("AnnotationCollection"),
  label: z.string().min(1),
  creator: z.strictObject({ id: z.url(), type: z.literal("Organization"), name: z.string().min(1) }),
  created: z.iso.datetime(),
  generator: z.strictObject({
    id: z.url(),
    type: z.literal("Software"),
    name: z.string().min(1),
    homepage: z.url(),
  }),
  total: z.number().int().min(0),
  first: z.strictObject({
    id: z.url(),
    type: z.literal("AnnotationPage"),
    startIndex: z.literal(0),
    items: z.array(Annotation),
  }),
  last: z.url(),
});
