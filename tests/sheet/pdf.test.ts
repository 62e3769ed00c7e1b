import { readFile } from "node:fs/promises";
import { describe, expect, test } from "vitest";
import { ttfPath } from "../../src/cli/ttfPath";
import type { DisplayItem, TextItem } from "../../src/render/displayList";
import type { FontFace } from "../../src/render/fontFace";
import { writePdf } from "../../src/render/pdfWriter";
import type { Sheet } from "../../src/sheet/sheet";
import { sheetPdf } from "../../src/sheet/sheetPdf";
import { readPdf } from "../render/readPdf";
import { everySheet, SIZES, sheetInput, sheetOf, VIEWS } from "./realSheets";

const fontFile = (face: FontFace) => readFile(ttfPath(face));
const pdfOf = async (sheet: Sheet) => readPdf(await sheetPdf(sheet, fontFile));

function textsIn(items: readonly DisplayItem[]): TextItem[] {
  return items.flatMap((item) =>
    item.kind === "group" ? textsIn(item.children) : item.kind === "text" ? [item] : [],
  );
}

const withoutSpaces = (text: string) => text.normalize("NFC").replaceAll(/\s/g, "");

describe.each(everySheet())("the PDF of the %s", (_, sheet) => {
  test("holds every word of the sheet as text, once", async () => {
    const { text } = await pdfOf(sheet);
    const set = textsIn([sheet.page]).filter(({ fill }) => fill.opacity > 0);
    expect(text).toBe(set.map((item) => withoutSpaces(item.text)).join(""));
    expect(text).toContain(withoutSpaces(sheet.metadata.title));
  });

  test("is vectors in embedded typefaces, without pixels", async () => {
    const { fonts, whole, content } = await pdfOf(sheet);
    expect(fonts.length).toBeGreaterThan(2);
    for (const { name, isEmbedded } of fonts) {
      expect(name).toMatch(/^[A-Z]{6}\+Source(?:Sans3|Serif4)-/);
      expect(isEmbedded).toBe(true);
    }
    expect(whole).not.toContain("/Subtype /Image");
    expect(content).not.toMatch(/\/\w+ Do\b/);
    expect(content).not.toContain("NaN");
  });

  test("is heard as it is read: title, map in words, headings and paragraphs, and nothing is left out", async () => {
    const { whole, content } = await pdfOf(sheet);
    expect(whole).toContain("/Marked true");
    const types = [...whole.matchAll(/\/S \/(Document|Sect|H1|H2|P|Figure)\b/g)].map(([, type]) => type);
    const count = (type: string) => types.filter((one) => one === type).length;
    expect([count("Document"), count("H1"), count("Figure")]).toEqual([1, 1, 1]);
    expect(count("H2")).toBeGreaterThanOrEqual(2);
    expect(count("P")).toBeGreaterThan(5);
    // A text beyond plain letters stands in UTF-16, after its byte order mark.
    const alt = sheet.metadata.alt.slice(0, 20);
    const wide = Buffer.from(alt, "utf16le").swap16().toString("latin1");
    expect([`/Alt (${alt}`, `/Alt (\u00fe\u00ff${wide}`].some((form) => whole.includes(form))).toBe(true);
    // Every mark of the page lies in a marked sequence: of an element, or an artifact.
    let depth = 0;
    const stray: string[] = [];
    for (const line of content.split("\n")) {
      if (/ (?:BDC|BMC)$/.test(line)) depth++;
      else if (line === "EMC") depth--;
      if (depth > 1 || (depth === 0 && /^(?:f\*?|S|BT)$/.test(line))) stray.push(line);
    }
    expect(stray).toEqual([]);
    expect(depth).toBe(0);
    expect(content.indexOf("/H1 ")).toBeLessThan(content.indexOf("/Figure "));
  });

  test("has the sheet's size in points", async () => {
    const { whole } = await pdfOf(sheet);
    expect(whole).toContain(`/MediaBox [0 0 ${sheet.spec.width * 0.75} ${sheet.spec.height * 0.75}]`);
  });
});

test("the same sheet gives the same bytes, dated by the edition", async () => {
  const sheet = () => sheetOf(sheetInput(VIEWS.caribbean, SIZES.square));
  const first = await sheetPdf(sheet(), fontFile);
  const second = await sheetPdf(sheet(), fontFile);
  expect(Buffer.from(first).equals(second)).toBe(true);
  const { issued } = sheet().metadata.edition;
  expect(readPdf(first).whole).toContain(`(D:${issued.replaceAll("-", "")}000000Z)`);
});

const OPTIONS = {
  width: 100,
  height: 100,
  language: "en",
  title: "",
  author: "",
  subject: "",
  keywords: "",
  created: new Date(0),
  xmp: "",
  fonts: [],
};

test("paints what the display list says, in its order", async () => {
  const items: DisplayItem[] = [
    {
      kind: "group",
      clip: { rect: [10, 10, 50, 50] },
      children: [
        {
          kind: "path",
          d: [
            ["M", 0, 0],
            ["Q", 30, 0, 30, 30],
          ],
          stroke: { color: "#ff0000", opacity: 0.5, width: 2, cap: "round", join: "bevel", dash: [4, 2] },
        },
      ],
    },
    { kind: "circle", cx: 20, cy: 20, r: 5, fill: { color: "#0000ff", opacity: 1 } },
  ];
  const { content, whole } = readPdf(await writePdf(items, OPTIONS));
  const order = [
    "10 10 m\n50 10 l",
    "W n",
    "1 0 0 SCN",
    "2 w 1 J 2 j",
    "[4 2] 0 d",
    "20 0 30 10 30 30 c",
    "S",
    "Q",
    "0 0 1 scn",
    "f",
  ];
  let at = 0;
  for (const part of order) {
    const found = content.indexOf(part, at);
    expect(found, `${part}, in its turn`).toBeGreaterThanOrEqual(at);
    at = found;
  }
  expect(whole).toMatch(/\/CA 0?\.5/);
});
