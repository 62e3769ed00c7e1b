import type { FontFacesSpecification } from "@maplibre/maplibre-gl-style-spec";
import type { FontFace } from "./fontFace";
import { FONT_SUBSETS } from "./fontSubsets";

/**
 * The faces, and the names by which a style's `text-font` calls them.
 *
 * How MapLibre 6.17 finds a face: a name in `text-font` is looked up as a key of the style's `font-faces`; the file
 * found there is registered under a family name of MapLibre's own and drawn as it is, weight and slant included,
 * so each weight and slant needs a name and files of its own. A name that is not such a key is taken for a CSS
 * family of the page, its weight and slant guessed from words in it ("SemiBold", "Italic"), and when the page has no
 * such family the browser's sans-serif is drawn without any message. So a style uses these names and no other,
 * and carries `fontFaces(…)` as its `font-faces`.
 */
const STACKS = [
  ["Source Sans 3 Regular", { family: "Source Sans 3", weight: 400, style: "normal" }],
  ["Source Sans 3 Italic", { family: "Source Sans 3", weight: 400, style: "italic" }],
  ["Source Sans 3 SemiBold", { family: "Source Sans 3", weight: 600, style: "normal" }],
  ["Source Serif 4 Regular", { family: "Source Serif 4", weight: 400, style: "normal" }],
  ["Source Serif 4 Italic", { family: "Source Serif 4", weight: 400, style: "italic" }],
  ["Source Serif 4 SemiBold", { family: "Source Serif 4", weight: 600, style: "normal" }],
] as const satisfies readonly (readonly [string, FontFace])[];

/** Every name that a style may put into `text-font`, as a list of one, with its face. */
export const FONT_STACKS: ReadonlyMap<string, FontFace> = new Map<string, FontFace>(STACKS);

/** One woff2 file of Fontsource. */
export interface WebFontFile {
  face: FontFace;
  /** In the folder `files` of the package, such as `source-sans-3-latin-400-normal.woff2`. */
  file: string;
  /** The npm package that holds the file. */
  package: `@fontsource/${string}`;
  /** Entries of CSS `unicode-range`. */
  unicodeRange: readonly string[];
}

/** The files of a face, those for the commoner characters first. */
export function webFontFiles(face: FontFace): WebFontFile[] {
  const slug = face.family.toLowerCase().replaceAll(" ", "-");
  return FONT_SUBSETS.map(({ subset, unicodeRange }) => ({
    face,
    file: `${slug}-${subset}-${face.weight}-${face.style}.woff2`,
    package: `@fontsource/${slug}`,
    unicodeRange,
  }));
}

/**
 * The style's `font-faces`.
 *
 * @param urlOf the address of a file named by {@link webFontFiles}
 */
export function fontFaces(urlOf: (file: string) => string): FontFacesSpecification {
  return Object.fromEntries(
    STACKS.map(([stack, face]) => [
      stack,
      webFontFiles(face).map(({ file, unicodeRange }) => ({
        url: urlOf(file),
        "unicode-range": [...unicodeRange],
      })),
    ]),
  );
}

/**
 * The face that a name in `text-font` stands for.
 *
 * @throws Error when no face has that name
 */
export function faceOfStack(name: string): FontFace {
  const face = FONT_STACKS.get(name);
  if (face === undefined)
    throw new Error(`text-font: "${name}" is none of ${[...FONT_STACKS.keys()].join(", ")}`);
  return face;
}
