import { PDFDocument } from "pdfkit";
import type { Clip, DisplayItem, GroupItem } from "./displayList";
import type { FontFace } from "./fontFace";
import { drawText } from "./pdf/drawText";
import { faceName } from "./faceName";
import { circlePath, paintPath } from "./pdf/paintPath";
import { PageStructure } from "./pdf/pageStructure";
import { pathOperators } from "./pdf/pathOperators";
import { rectangle } from "./shape/pathOf";

export interface PdfOptions {
  /** CSS pixels. */
  width: number;
  height: number;
  /** BCP 47, such as `en`. */
  language: string;
  title: string;
  author: string;
  subject: string;
  keywords: string;
  /** The document's date of making; a fixed one, or the bytes change each time. */
  created: Date;
  /** A whole XMP packet. */
  xmp: string;
  /** TrueType file of each face that a text is set in. */
  fonts: readonly { face: FontFace; file: Uint8Array }[];
}

const POINTS_PER_PX = 0.75;

/**
 * Writes a picture as a PDF of one page: vectors, and text in embedded subsets of its typefaces, with a structure for
 * readers who hear it. The same items and options give the same bytes, the file's id included.
 *
 * @throws Error when a text is set in a face without a file
 */
export function writePdf(
  items: readonly DisplayItem[],
  options: PdfOptions,
): Promise<Uint8Array<ArrayBuffer>> {
  const { width, height, language, title, author, subject, keywords, created, xmp, fonts } = options;
  const doc = new PDFDocument({
    pdfVersion: "1.7",
    size: [width * POINTS_PER_PX, height * POINTS_PER_PX],
    margin: 0,
    font: null,
    lang: language,
    tagged: true,
    displayTitle: true,
    info: {
      Title: title,
      Author: author,
      Subject: subject,
      Keywords: keywords,
      Creator: author,
      CreationDate: created,
      ModDate: created,
    },
  });
  const bytes = collected(doc);
  for (const { face, file } of fonts) doc.registerFont(faceName(face), file);
  // Colours blend as they do on screen, whatever the reader's default is.
  doc.page.dictionary.data["Group"] = { Type: "Group", S: "Transparency", CS: "DeviceRGB" };
  // The library's own packet holds the texts unescaped.
  doc.endMetadata = () => addXmp(doc, xmp);
  doc.transform(POINTS_PER_PX, 0, 0, POINTS_PER_PX, 0, 0);
  const structure = new PageStructure(doc);
  for (const item of items) drawItem({ doc, structure, isUnkerned: false }, item);
  structure.end();
  doc.end();
  return bytes;
}

function addXmp(doc: PDFDocument, xmp: string): void {
  const packet = doc.ref({ Type: "Metadata", Subtype: "XML" });
  packet.compress = false;
  packet.write(new TextEncoder().encode(xmp));
  packet.end();
  // oxlint-disable-next-line no-underscore-dangle -- the library has no other way to its catalogue
  doc._root.data["Metadata"] = packet;
}

function collected(doc: PDFDocument): Promise<Uint8Array<ArrayBuffer>> {
  const chunks: Uint8Array[] = [];
  return new Promise((resolve) => {
    doc.on("data", (chunk) => chunks.push(chunk));
    doc.on("end", () => {
      const bytes = new Uint8Array(chunks.reduce((sum, { length }) => sum + length, 0));
      let at = 0;
      for (const chunk of chunks) {
        bytes.set(chunk, at);
        at += chunk.length;
      }
      resolve(bytes);
    });
  });
}

interface Drawing {
  readonly doc: PDFDocument;
  readonly structure: PageStructure;
  readonly isUnkerned: boolean;
}

function drawItem(drawing: Drawing, item: DisplayItem): void {
  const { doc, structure, isUnkerned } = drawing;
  switch (item.kind) {
    case "path":
    case "circle":
      structure.markShape();
      return paintPath(
        doc,
        item.kind === "path" ? item : { ...item, d: circlePath(item.cx, item.cy, item.r) },
      );
    case "text":
      return drawText(doc, structure, item, isUnkerned);
    case "group":
      return drawGroup(drawing, item);
  }
}

function drawGroup(drawing: Drawing, group: GroupItem): void {
  const { doc, structure } = drawing;
  const { clip, children, isUnkerned = false } = group;
  const isTagged = structure.open(group);
  if (clip !== undefined) {
    structure.unmark();
    doc.save().addContent(clipOperators(clip));
  }
  for (const child of children) drawItem({ ...drawing, isUnkerned: drawing.isUnkerned || isUnkerned }, child);
  if (clip !== undefined) {
    structure.unmark();
    doc.restore();
  }
  if (isTagged) structure.close();
}

function clipOperators(clip: Clip): string {
  const path = pathOperators("d" in clip ? clip.d : rectangle(...clip.rect));
  const rule = "d" in clip && clip.fillRule === "evenodd" ? "W*" : "W";
  // An empty path clips everything away in SVG, and nothing in some readers of PDF.
  return `${path === "" ? "0 0 m h" : path}\n${rule} n`;
}
