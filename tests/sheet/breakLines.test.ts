import * as fc from "fast-check";
import { expect, test } from "vitest";
import { bundledFonts } from "../../src/render/bundledFonts";
import { breakLines, lineWidth } from "../../src/sheet/text/breakLines";
import { numberRanges } from "../../src/sheet/text/numberRanges";
import type { TextStyle } from "../../src/sheet/text/textStyle";

const style = (size: number): TextStyle => ({
  face: { family: "Source Sans 3", weight: 400, style: "normal" },
  size,
  leading: size * 1.2,
  colour: "#000000",
});
const word = fc.stringMatching(/^[A-Za-z0-9/?&=.,-]{1,60}$/);

test("lines lose no letter and never pass their width", () => {
  fc.assert(
    fc.property(
      fc.array(
        fc.record({ words: fc.array(word, { minLength: 1 }), size: fc.integer({ min: 9, max: 14 }) }),
        {
          minLength: 1,
          maxLength: 4,
        },
      ),
      fc.integer({ min: 60, max: 400 }),
      (groups, width) => {
        const runs = groups.map(({ words, size }) => ({ text: ` ${words.join(" ")}`, style: style(size) }));
        const lines = breakLines(runs, width, bundledFonts);
        expect(lines.filter((line) => lineWidth(line) > width)).toEqual([]);
        const set = lines
          .flat()
          .map(({ text }) => text)
          .join("");
        const given = runs.map(({ text }) => text).join("");
        expect(set.replaceAll(" ", "")).toBe(given.replaceAll(" ", ""));
      },
    ),
  );
});

test("a number keeps its percent sign, a degree its direction, and an address breaks between its words", () => {
  const [first] = breakLines([{ text: "about 84 % of it", style: style(10) }], 44, bundledFonts);
  expect(first?.[0]?.text).toBe("about");
  const scale = breakLines([{ text: "200 km at 6° N", style: style(10) }], 56, bundledFonts);
  expect(scale.map((line) => line.map(({ text }) => text).join(""))).toEqual(["200 km at", "6°\u00a0N"]);
  const address = "news.example/2025/12/4/meet-the-friends-of-the-sea&at=-82,11,2.45";
  const lines = breakLines([{ text: address, style: style(10) }], 90, bundledFonts);
  const ends = lines.slice(0, -1).map((line) => line.at(-1)?.text.at(-1));
  expect(ends.every((sign) => /[/&=-]/.test(sign ?? ""))).toBe(true);
  expect(lines.map((line) => line[0]?.text).join("")).toBe(address);
});

test("numbers in a row become a range", () => {
  expect(numberRanges([1, 2, 3, 5, 6, 9])).toBe("1–3, 5, 6, 9");
  expect(numberRanges([])).toBe("");
});

test("a number stays on the line of what it counts, though they are set in two styles", () => {
  const [bold, plain] = [style(9), style(9.5)];
  const runs = Array.from({ length: 40 }, (_, index) => [
    { text: `${index > 0 ? " " : ""}${index + 1}\u00a0`, style: bold },
    { text: `Newspaper of ${"x".repeat(index % 7)} town;`, style: plain },
  ]).flat();
  for (let width = 80; width < 240; width += 7) {
    const ends = breakLines(runs, width, bundledFonts).map((line) => line.at(-1)?.text ?? "");
    expect(ends.filter((text) => /\d\u00a0$/.test(text))).toEqual([]);
  }
});
