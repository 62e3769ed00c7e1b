import type { PDFDocument } from "pdfkit";
import type { TextItem } from "../displayList";
import { LETTER_FEATURES } from "../letterFeatures";
import { faceName } from "../faceName";
import type { PageStructure } from "./pageStructure";
import { setFill, setStroke } from "./paintPath";

/**
 * One line of text as text, so that readers find and copy it. Its halo is the same text stroked underneath, marked as
 * no part of the content: else every haloed name would be found twice.
 *
 * @param isUnkerned whether letters stand at their plain advances
 */
export function drawText(
  doc: PDFDocument,
  structure: PageStructure,
  item: TextItem,
  isUnkerned: boolean,
): void {
  const { x, y, font, size, letterSpacing, anchor, rotate = 0, fill, halo } = item;
  const text = item.text.normalize("NFC");
  const features = LETTER_FEATURES[isUnkerned ? "unkerned" : letterSpacing === 0 ? "plain" : "spaced"];
  doc.font(faceName(font)).fontSize(size);
  const spaces = Math.max(0, Array.from(text).length - 1) * letterSpacing;
  const width = anchor === "start" ? 0 : doc.widthOfString(text, { features }) + spaces;
  const start = x - width * { start: 0, middle: 0.5, end: 1 }[anchor];
  const options = {
    lineBreak: false,
    baseline: "alphabetic",
    characterSpacing: letterSpacing,
    features,
  } as const;
  structure.unmark();
  doc.save();
  if (rotate !== 0) turn(doc, rotate, x, y);
  if (halo !== undefined && halo.opacity > 0 && halo.width > 0) {
    setStroke(doc, { ...halo, width: 2 * halo.width, cap: "butt", join: "round" });
    structure.markArtifact();
    doc.text(text, start, y, { ...options, fill: false, stroke: true });
  }
  if (fill.opacity > 0) {
    setFill(doc, fill);
    structure.markWords();
    doc.text(text, start, y, { ...options, fill: true, stroke: false });
  }
  structure.unmark();
  doc.restore();
}

/** Turns what follows around a point, clockwise on the page. */
function turn(doc: PDFDocument, degrees: number, x: number, y: number): void {
  const radians = (degrees * Math.PI) / 180;
  const [cos, sin] = [Math.cos(radians), Math.sin(radians)];
  doc.transform(cos, sin, -sin, cos, x - x * cos + y * sin, y - x * sin - y * cos);
}
