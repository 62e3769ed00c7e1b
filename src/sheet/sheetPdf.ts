import type { FontFace } from "../render/fontFace";
import { facesOf } from "../render/facesOf";
import { writePdf } from "../render/pdfWriter";
import { recordXmp } from "./metadata/xmpPacket";
import type { Sheet } from "./sheet";

const NAME = "Waybill";

/**
 * The sheet as PDF: vectors, text that can be searched in embedded typefaces, and the machine-readable record in its
 * XMP packet. Dated by the edition, so that the same sheet gives the same bytes.
 *
 * @param fontFile reads the TrueType file of a face
 */
export async function sheetPdf(
  { spec, page, metadata, view }: Sheet,
  fontFile: (face: FontFace) => Promise<Uint8Array>,
): Promise<Uint8Array<ArrayBuffer>> {
  const fonts = await Promise.all(
    facesOf([page]).map(async (face) => ({ face, file: await fontFile(face) })),
  );
  const { edition, references } = metadata;
  const sources = [...new Set(references.map(({ source }) => source))];
  return writePdf([page], {
    width: spec.width,
    height: spec.height,
    language: view.language,
    title: metadata.title,
    author: NAME,
    subject: metadata.alt,
    keywords: [NAME, edition.id, ...sources].join(", "),
    created: new Date(`${edition.issued}T00:00:00Z`),
    xmp: recordXmp(metadata),
    fonts,
  });
}
