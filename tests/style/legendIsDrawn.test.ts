import { type Rgb, blend, converter, formatHex, wcagContrast } from "culori";
import { expect, test } from "vitest";
import { derive } from "../../src/derive/derive";
import { eraView } from "../../src/derive/eraView";
import { legendFor } from "../../src/style/legend";
import { THEMES } from "../../src/style/tokens/themes";
import { DEFAULT_VIEW } from "../../src/viewstate/defaultView";
import { publishedAtlas } from "../atlas/publishedFiles";

const { atlas, layers } = publishedAtlas;
const rgb = converter("rgb");
const SIZE = { width: 660, height: 460 };

/** The key of one era, from where its evidence is seen. */
function keyOf(era: string, theme: keyof typeof THEMES = "light") {
  const derived = derive(atlas, layers, { ...DEFAULT_VIEW, eras: [era] });
  const camera = eraView(derived, era, SIZE);
  if (!camera) throw new Error(`${era} is nowhere on the map`);
  const sections = legendFor(derived, THEMES[theme], { ...camera, ...SIZE });
  const section = (id: string) => sections.find((held) => held.id === id);
  return { section, kinds: (id: string) => section(id)?.entries.map(({ sample }) => sample.kind) };
}

test("the key speaks of a numeral only where one stands on the map", () => {
  const area = keyOf("noriega-panama");
  expect(area.section("eras")?.title).toBe("Era (colour)");
  expect(area.kinds("eras")).toEqual(["area"]);
  const line = keyOf("haiti-and-miami");
  expect(line.section("eras")?.title).toBe("Era (numeral on the line)");
  expect(line.kinds("eras")).toEqual(["numeral"]);
});

test("a place without a line is a ring in the key as on the map, and no pattern or width of a line", () => {
  const { section } = keyOf("haiti-and-miami");
  expect(section("standing")?.entries.map(({ id, sample }) => [id, sample.kind])).toEqual([
    ["alleged", "line"],
    ["node-reported", "node"],
  ]);
  expect(section("width")?.entries.flatMap(({ featureIds }) => featureIds)).toEqual(["haiti-florida"]);
});

test("a line's pattern is shown hollow where no line in the frame has a figure", () => {
  const coreOf = (era: string) => {
    const sample = keyOf(era).section("standing")?.entries[0]?.sample;
    return sample?.kind === "line" && sample.core !== null;
  };
  expect(coreOf("haiti-and-miami")).toBe(true);
  expect(coreOf("cocaine-1990-2019")).toBe(false);
});

test.each(["light", "dark", "print"] as const)("an era's numeral can be read in its swatch: %s", (theme) => {
  const sample = keyOf("noriega-panama", theme).section("eras")?.entries[0]?.sample;
  if (sample?.kind !== "area" || !sample.numeral) throw new Error("there is no numeral");
  expect(sample.numeral.text).toBe("6");
  for (const colour of THEMES[theme].eras) {
    const tint = { ...rgb(colour), mode: "rgb", alpha: sample.opacity } as Rgb;
    const ground = formatHex(blend([THEMES[theme].paper, tint]));
    expect(wcagContrast(sample.numeral.colour, ground)).toBeGreaterThanOrEqual(4.5);
  }
});

test("a region that a source defines has no edge in the key, a transit area has one", () => {
  const { section } = keyOf("golden-crescent-1980s");
  const outlineOf = (id: string, entry: string) => {
    const sample = section(id)?.entries.find((held) => held.id === entry)?.sample;
    return sample?.kind === "area" ? sample.outline : undefined;
  };
  expect(outlineOf("sources", "region")).toBeNull();
  expect(outlineOf("areas", "area-reported")).toBe(THEMES.light.inkQuiet);
});

test("lines that look alike share one entry of the key, whether they have no figure or none on a scale", () => {
  const entries = keyOf("afghanistan-and-iran").section("width")?.entries ?? [];
  expect(entries.map(({ label }) => label)).toEqual(["no figure given, or none on a scale in use"]);
  const alone = keyOf("haiti-and-miami").section("width")?.entries ?? [];
  expect(alone.map(({ label }) => label)).toEqual(["no figure given"]);
});
