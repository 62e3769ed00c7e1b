import type { DisplayItem } from "../../render/displayList";
import type { FontFace as Face } from "../../render/fontFace";
import { FONT_STACKS, webFontFiles } from "../../render/fonts";
import type { EmbeddedFont } from "../../render/svg/embeddedFonts";
import { fontUrl } from "../fonts/fontUrl";

const keyOf = ({ family, weight, style }: Face) => `${family}/${weight}/${style}`;

/** Every character set in a picture, by face. */
function charactersByFace(items: readonly DisplayItem[], found = new Map<string, Set<number>>()) {
  for (const item of items) {
    if (item.kind === "group") charactersByFace(item.children, found);
    if (item.kind !== "text") continue;
    const held = found.get(keyOf(item.font)) ?? new Set<number>();
    for (const character of item.text) held.add(character.codePointAt(0) ?? 0);
    found.set(keyOf(item.font), held);
  }
  return found;
}

/** Whether a code point lies in one of the entries of a CSS `unicode-range`, such as `U+0100-02BA`. */
function isInRange(point: number, ranges: readonly string[]): boolean {
  return ranges.some((range) => {
    const [from = "", to = from] = range.replace("U+", "").split("-");
    return point >= Number.parseInt(from, 16) && point <= Number.parseInt(to, 16);
  });
}

const held = new Map<string, Promise<string>>();

async function readAsDataUri(file: string): Promise<string> {
  const response = await fetch(fontUrl(file));
  if (!response.ok) throw new Error(`${file}: ${response.status}`);
  const bytes = new Uint8Array(await response.arrayBuffer());
  const letters = Array.from(bytes, (byte) => String.fromCharCode(byte));
  return `data:font/woff2;base64,${btoa(letters.join(""))}`;
}

function dataUriOf(file: string): Promise<string> {
  const reading = held.get(file) ?? readAsDataUri(file);
  held.set(file, reading);
  reading.catch(() => held.delete(file));
  return reading;
}

/**
 * The font files a picture needs inside it, since the page's fonts do not reach into an image: of each face it uses,
 * those that hold any of its characters.
 *
 * @throws Error naming a file that could not be read
 */
export async function pictureFonts(items: readonly DisplayItem[]): Promise<EmbeddedFont[]> {
  const characters = charactersByFace(items);
  const files = [...FONT_STACKS.values()].flatMap((face) =>
    webFontFiles(face).filter(({ unicodeRange }) =>
      [...(characters.get(keyOf(face)) ?? [])].some((point) => isInRange(point, unicodeRange)),
    ),
  );
  return Promise.all(
    files.map(async ({ face, file, unicodeRange }) => ({
      ...face,
      dataUri: await dataUriOf(file),
      unicodeRange,
    })),
  );
}
