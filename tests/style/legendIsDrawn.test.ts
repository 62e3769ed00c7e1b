import { expect, test } from "vitest";
import { derive } from "../../src/derive/derive";
import { eraView } from "../../src/derive/eraView";
import { legendFor } from "../../src/style/legend";
import { THEMES } from "../../src/style/tokens/themes";
import { DEFAULT_VIEW } from "../../src/viewstate/defaultView";
import { publishedAtlas } from "../atlas/publishedFiles";

const { atlas, layers } = publishedAtlas;
const SIZE = { width: 660, height: 460 };

/** The key of one era, from where its evidence is seen. */
function keyOf(era: string) {
  const derived = derive(atlas, layers, { ...DEFAULT_VIEW, eras: [era] });
  const camera = eraView(derived, era, SIZE);
  if (!camera) throw new Error(`${era} is nowhere on the map`);
  const sections = legendFor(derived, THEMES.light, { ...camera, ...SIZE });
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
