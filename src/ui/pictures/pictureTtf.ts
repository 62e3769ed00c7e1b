import type { FontFace as Face } from "../../render/fontFace";
import { ttfUrl } from "../fonts/ttfUrl";

/**
 * A face's TrueType file; the browser keeps it for the next picture.
 *
 * @throws Error naming a file that could not be read
 */
export async function pictureTtf(face: Face): Promise<Uint8Array> {
  const response = await fetch(ttfUrl(face));
  if (!response.ok) throw new Error(`${ttfUrl(face)}: ${response.status}`);
  return new Uint8Array(await response.arrayBuffer());
}
