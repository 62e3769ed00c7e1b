import { z } from "zod";
import { SHEET_PRESETS } from "../../sheet/sheetPresets";
import { SHEET_PROJECTIONS } from "../../sheet/sheetProjections";
import { SHEET_LIMITS } from "../../sheet/sheetSpec";
import { THEMES } from "../../style/tokens/themes";
import { FORMAT_IDS } from "../snapshotFormats";
import { SHEET_PARTS } from "../snapshotJob";
import { SIZE_TEXT } from "../snapshotOptions";

const PRESET_IDS = SHEET_PRESETS.map(({ id }) => id);
const NAME = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

const Size = z
  .string()
  .refine((text) => PRESET_IDS.includes(text) || SIZE_TEXT.test(text), {
    message: `expected WIDTHxHEIGHT in css px, WIDTHxauto or one of ${PRESET_IDS.join(", ")}`,
  })
  .meta({
    description:
      "A size by name, or width and height in css px joined by an x; a column's height may be auto.",
    anyOf: [{ enum: PRESET_IDS }, { pattern: SIZE_TEXT.source }],
  });

/** A list in which nothing stands twice: two entries alike would ask for the same file. */
function once<T extends z.ZodType>(item: T, description: string) {
  return z
    .array(item)
    .min(1)
    .refine((list) => new Set(list).size === list.length, { message: "expected nothing twice" })
    .meta({ description, uniqueItems: true });
}

const settings = {
  sizes: once(Size, "Every view is made at each of these sizes."),
  formats: once(z.enum(FORMAT_IDS), "Every sheet is written in each of these formats."),
  themes: once(
    z.enum(Object.keys(THEMES)),
    "Every sheet is made in each of these themes; light if left out.",
  ),
  scale: z
    .number()
    .min(SHEET_LIMITS.smallestScale)
    .max(SHEET_LIMITS.largestScale)
    .describe("Pixels for each css px of a PNG; what suits the size if left out."),
  without: once(z.enum(SHEET_PARTS), "Parts of the sheet that are left off."),
  projection: z
    .enum(SHEET_PROJECTIONS)
    .describe("What the map is drawn in; the view's own projection, as on screen, if left out."),
  inset: z.boolean().describe("A small globe in a corner of the map shows where the frame lies."),
  transparent: z
    .boolean()
    .describe("No paper and no water: the land and what is on it, for a ground of your own."),
  greyscale: z.boolean().describe("Every colour as the grey of the same luminance."),
};

const Query = z
  .string()
  .describe("What stands after the ? in the address of the view, such as era=boat-strikes&at=-82.82,6.98,4.");

const text = (what: string) =>
  z.string().describe(`The ${what} on the sheet, in place of the one that is computed.`);

const View = z
  .strictObject({
    view: Query,
    title: text("title"),
    subtitle: text("line under the title"),
    byline: text("byline"),
    ...settings,
  })
  .partial()
  .required({ view: true })
  .describe("A view with texts of its own, or with settings that differ from the manifest's.");

/** What `npm run snapshot -- MANIFEST` makes: every view at every size in every theme and format. */
export const Manifest = z
  .strictObject({
    $schema: z.string().describe("Where this schema stands, for the editor."),
    views: z
      .record(z.string().regex(NAME, "a name is lower-case words joined by hyphens"), z.union([Query, View]))
      .describe("Views by name. The name begins the names of the view's files."),
    ...settings,
  })
  .partial()
  .required({ views: true, sizes: true, formats: true })
  .meta({
    title: "A manifest of Waybill pictures",
    description: "Every view is made at every size, in every theme and format.",
  });

export type Manifest = z.infer<typeof Manifest>;
