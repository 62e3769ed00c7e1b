import { readFile } from "node:fs/promises";
import { expect, test } from "vitest";
import { ttfPath } from "../../src/cli/ttfPath";
import type { DisplayItem, TextItem } from "../../src/render/displayList";
import type { FontFace } from "../../src/render/fontFace";
import { bundledFonts } from "../../src/render/bundledFonts";
import { outlined } from "../../src/render/outline/outlined";
import { readTypeface } from "../../src/render/outline/typeface";
import { boundsOfPoints } from "../../src/render/project/shapes";
import { outlinedSheet } from "../../src/sheet/outlinedSheet";
import { sheetSvg } from "../../src/sheet/sheetSvg";
import { textItems } from "../../src/sheet/text/missingCharacters";
import { everySheet } from "./realSheets";

const fontFile = (face: FontFace) => readFile(ttfPath(face));
const SERIF: FontFace = { family: "Source Serif 4", weight: 600, style: "normal" };
const typeface = readTypeface(await fontFile(SERIF));

test.each(everySheet())("the outlines of the %s need no typeface and keep every word", async (_, sheet) => {
  const svg = sheetSvg(await outlinedSheet(sheet, fontFile));
  expect(svg).not.toMatch(/<text|<tspan|font-family|@font-face/);
  const labels = [...svg.matchAll(/aria-label="([^"]*)"/g)].map(([, label]) => label);
  const words = textItems([sheet.page])
    .filter(({ fill }) => fill.opacity > 0)
    .map(({ text }) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;"));
  expect(labels).toEqual(words.map((text) => text.replaceAll('"', "&quot;")));
  expect(svg).toBe(sheetSvg(await outlinedSheet(sheet, fontFile)));
});

const LINE: TextItem = {
  kind: "text",
  x: 100,
  y: 50,
  text: "HAVE IH",
  font: SERIF,
  size: 20,
  letterSpacing: 0,
  anchor: "start",
  fill: { color: "#000000", opacity: 1 },
  featureId: "f",
};

function outlineOf(item: TextItem, isUnkerned = false) {
  const [group] = outlined([item], () => typeface, isUnkerned);
  const paths: DisplayItem[] = group?.kind === "group" ? group.children : [];
  const points = paths.flatMap((path) =>
    path.kind === "path"
      ? path.d.flatMap((command): [number, number][] =>
          command[0] === "Z" ? [] : [[Number(command.at(-2)), Number(command.at(-1))]],
        )
      : [],
  );
  return { group, paths, box: boundsOfPoints(points) };
}

test("an outline stands where the text stood, whatever its anchor, spacing and turn", () => {
  const { box } = outlineOf(LINE);
  const [left, top, right, bottom] = box;
  const width = bundledFonts.textWidth(LINE.text, SERIF, 20);
  // Side bearings of the first and last letter.
  expect(left - 100).toBeCloseTo(0.05 * 20, 0);
  expect(100 + width - right).toBeCloseTo(0.05 * 20, 0);
  expect(bottom).toBeCloseTo(50, 0);
  expect(50 - top).toBeCloseTo(bundledFonts.heights(SERIF).capHeight * 20, 0);
  const [middle] = outlineOf({ ...LINE, anchor: "middle" }).box;
  expect(left - middle).toBeCloseTo(width / 2, 1);
  const spaced = outlineOf({ ...LINE, letterSpacing: 3 }).box;
  expect(spaced[2] - right).toBeCloseTo(6 * 3, 1);
  const unkerned = outlineOf(LINE, true).box;
  const plain = Array.from(LINE.text).reduce(
    (sum, letter) => sum + bundledFonts.textWidth(letter, SERIF, 20),
    0,
  );
  expect(unkerned[2] - right).toBeCloseTo(plain - width, 1);
  const turned = outlineOf({ ...LINE, rotate: 90 }).box;
  expect(turned[3] - 50).toBeCloseTo(right - 100, 1);
});

test("a halo lies under its letters, and what is halo alone is no word", () => {
  const halo = { color: "#ffffff", opacity: 1, width: 2 };
  const { paths, group } = outlineOf({ ...LINE, halo });
  expect(paths).toMatchObject([{ stroke: { width: 4 } }, { fill: LINE.fill, featureId: "f" }]);
  expect(group).toMatchObject({ label: LINE.text });
  const under = outlineOf({ ...LINE, halo, fill: { ...LINE.fill, opacity: 0 } });
  expect(under.paths).toHaveLength(1);
  expect(under.group).not.toHaveProperty("label");
});
