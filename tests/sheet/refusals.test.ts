import { readFile } from "node:fs/promises";
import { expect, test } from "vitest";
import { ttfPath } from "../../src/cli/ttfPath";
import { composeSheet } from "../../src/sheet/composeSheet";
import { isRefusal } from "../../src/sheet/sheetRefusal";
import { sheetPdf } from "../../src/sheet/sheetPdf";
import { sheetSpec } from "../../src/sheet/sheetSpec";
import { sheetSvg } from "../../src/sheet/sheetSvg";
import { THEMES } from "../../src/style/tokens/themes";
import { readPdf } from "../render/readPdf";
import { ADDRESS, SIZES, sheetInput, sheetOf, VIEWS } from "./realSheets";

const usual = sheetInput(VIEWS["golden crescent"], SIZES.landscape);
const titled = (title: string) => ({ ...usual.view, sheet: { title, subtitle: null, byline: null } });

test.each([
  ["size", { ...usual, spec: sheetSpec({ width: 100, height: 675 }, "light") }, "100 × 675"],
  ["size", { ...usual, spec: sheetSpec({ width: Number.NaN, height: 675 }, "light") }, "NaN"],
  ["scale", { ...usual, spec: { ...usual.spec, scale: 9 } }, "9"],
  ["address", { ...usual, address: "http://localhost:5173/" }, "localhost"],
  ["address", { ...usual, address: "https://127.0.0.1/" }, "127.0.0.1"],
  ["address", { ...usual, address: "no address" }, "no address"],
  ["missing-glyphs", { ...usual, view: titled("Opium 鸦片 1839") }, "鸦"],
  ["does-not-fit", { ...usual, spec: sheetSpec({ width: 340, height: 320 }, "light") }, "340 × 320"],
  [
    "does-not-fit",
    {
      ...usual,
      spec: sheetSpec({ width: 300, height: "auto" }, "light"),
      view: titled("Headline ".repeat(400)),
    },
    "a column of 300 px",
  ],
  ["does-not-fit", { ...usual, view: titled("A very long headline ".repeat(60).trim()) }, "does not fit"],
] as const)("a sheet is refused by the rule of %s, with the reason and a way out", (rule, input, named) => {
  const result = composeSheet(input);
  expect(isRefusal(result)).toBe(true);
  if (!isRefusal(result)) return;
  expect(result.rule).toBe(rule);
  expect(result.reason).toContain(named);
  expect(result.wayOut).toMatch(/^(Choose|Switch|Set|Leave)/);
});

test("a mark behind which no source stands keeps the sheet from being made, and is named", () => {
  const whole = sheetOf(usual);
  const [claim] = whole.references.flatMap(({ claims }) => claims);
  if (!claim) throw new Error("the sheet rests on nothing");
  const { atlas } = usual;
  const lacking = [
    { ...atlas, source: new Map([...atlas.source].filter(([id]) => id !== claim.source)) },
    { ...atlas, claim: new Map([...atlas.claim].filter(([id]) => id !== claim.id)) },
  ];
  for (const poorer of lacking) {
    const result = composeSheet({ ...usual, atlas: poorer });
    if (!isRefusal(result)) throw new Error("a sheet was made without its source");
    expect(result.rule).toBe("no-source");
    const named = /“(.*)”/.exec(result.reason)?.[1];
    expect([...atlas.feature.values()].map(({ name }) => name)).toContain(named);
    expect(result.wayOut).toMatch(/^Leave/);
  }
});

test("a sheet left without references says so and still carries them", () => {
  const result = composeSheet({ ...usual, spec: { ...usual.spec, withReferences: false } });
  if (isRefusal(result)) throw new Error(result.reason);
  expect(result.referenceForm).toBe("left");
  expect(result.metadata.references.length).toBeGreaterThan(3);
  const group = result.page.children.filter((item) => item.kind === "group").map(({ id }) => id);
  expect(group).not.toContain("references");
});

test("title and legend can be left off", () => {
  const spec = { ...usual.spec, withTitle: false, withLegend: false };
  const result = composeSheet({ ...usual, spec });
  if (isRefusal(result)) throw new Error(result.reason);
  const ids = result.boxes.map(({ id }) => id);
  expect(ids.filter((id) => id.startsWith("legend") || id === "title-words")).toEqual([]);
  expect(ids).toContain("scale-bar");
  expect(result.metadata.permalink.startsWith(ADDRESS)).toBe(true);
});

test("a sheet in greys is the same sheet without a hue in any format", async () => {
  const sheets = [false, true].map((isGreyscale) =>
    sheetOf({ ...usual, spec: { ...usual.spec, isGreyscale } }),
  );
  const [coloured, grey] = sheets.map((sheet) => sheetSvg(sheet));
  const hues = (svg = "") => [...svg.matchAll(/#([0-9a-f]{2})(?!\1\1)[0-9a-f]{4}\b/g)].length;
  expect(hues(coloured)).toBeGreaterThan(20);
  expect(hues(grey)).toBe(0);
  // Colours and the record's own word for it apart.
  const plain = (svg = "") =>
    svg.replaceAll(/#[0-9a-f]{6}\b/g, "#").replace(/"isGreyscale":(?:true|false)/, "");
  expect(plain(grey)).toBe(plain(coloured));
  const [, sheet] = sheets;
  const pdf = readPdf(await sheetPdf(sheet ?? sheetOf(usual), (face) => readFile(ttfPath(face))));
  const operands = [...pdf.content.matchAll(/([\d.]+) ([\d.]+) ([\d.]+) (?:scn|SCN)/g)];
  expect(operands.length).toBeGreaterThan(20);
  for (const [, red, green, blue] of operands) expect([green, blue]).toEqual([red, red]);
});

test("a transparent sheet leaves its ground and the water to whoever sets it, and nothing else", () => {
  const idsOf = (isTransparent: boolean) => {
    const result = composeSheet({ ...usual, spec: { ...usual.spec, isTransparent } });
    if (isRefusal(result)) throw new Error(result.reason);
    const [first] = result.page.children;
    const ids = result.page.children.map((item) => (item.kind === "group" ? item.id : item.kind));
    expect(ids.slice(isTransparent ? 0 : 1, 3)).toEqual(
      ["title", "map", "neatlines"].slice(0, isTransparent ? 3 : 2),
    );
    const map = result.page.children.find((item) => item.kind === "group" && item.id === "map");
    const layers = map?.kind === "group" ? map.children : [];
    return { first, layers: layers.map((layer) => (layer.kind === "group" ? layer.id : layer.kind)) };
  };
  const [opaque, transparent] = [idsOf(false), idsOf(true)];
  expect(opaque.first).toMatchObject({ kind: "path", fill: { color: THEMES.light.paper } });
  expect(transparent.first).toMatchObject({ kind: "group", id: "title" });
  expect(opaque.layers.filter((id) => !transparent.layers.includes(id))).toEqual(["basemap-water"]);
});
