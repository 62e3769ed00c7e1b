import type { FontFace } from "../render/fontFace";
import { outlined } from "../render/outline/outlined";
import { readTypeface, type Typeface } from "../render/outline/typeface";
import { faceName } from "../render/faceName";
import { facesOf } from "../render/facesOf";
import type { Sheet } from "./sheet";

/**
 * The same sheet with outlines in place of its texts, for desks without the typefaces.
 *
 * @param fontFile reads the TrueType file of a face
 * @throws Error when a face has no file
 */
export async function outlinedSheet(
  sheet: Sheet,
  fontFile: (face: FontFace) => Promise<Uint8Array>,
): Promise<Sheet> {
  const typefaces = new Map<string, Typeface>();
  for (const face of facesOf([sheet.page])) typefaces.set(faceName(face), readTypeface(await fontFile(face)));
  const children = outlined(sheet.page.children, (face) => {
    const typeface = typefaces.get(faceName(face));
    if (typeface === undefined) throw new Error(`there is no file of ${faceName(face)}`);
    return typeface;
  });
  return { ...sheet, page: { ...sheet.page, children } };
}
