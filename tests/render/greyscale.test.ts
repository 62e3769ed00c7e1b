import * as fc from "fast-check";
import { wcagLuminance } from "culori";
import { describe, expect, test } from "vitest";
import { rasterise } from "../../src/cli/rasterise";
import type { DisplayItem } from "../../src/render/displayList";
import { greyOf, greyscale } from "../../src/render/greyscale";
import { writeSvg } from "../../src/render/svgWriter";
import { PNG } from "pngjs";

const colours = fc.integer({ min: 0, max: 0xffffff }).map((rgb) => `#${rgb.toString(16).padStart(6, "0")}`);

describe("the grey of a colour", () => {
  test("has its luminance, as near as eight bits come", () => {
    fc.assert(
      fc.property(colours, (colour) => {
        const grey = greyOf(colour);
        expect(grey).toMatch(/^#(..)\1\1$/);
        const level = Number.parseInt(grey.slice(1, 3), 16);
        const of = (value: number) =>
          wcagLuminance({ mode: "rgb", r: value / 255, g: value / 255, b: value / 255 });
        const luminance = wcagLuminance(colour);
        expect(luminance).toBeGreaterThanOrEqual(of(level - 0.51));
        expect(luminance).toBeLessThanOrEqual(of(level + 0.51));
      }),
    );
  });

  test("is itself for a grey", () => {
    for (let level = 0; level < 256; level++) {
      const grey = `#${level.toString(16).padStart(2, "0").repeat(3)}`;
      expect(greyOf(grey)).toBe(grey);
    }
  });
});

test("no colour is left in a picture, whatever carries it", () => {
  const paint = (color: string) => ({ color, opacity: 1 });
  const stroke = { ...paint("#ff0000"), width: 4, cap: "butt", join: "miter" } as const;
  const children: DisplayItem[] = [
    { kind: "circle", cx: 20, cy: 20, r: 10, fill: paint("#00ff00"), stroke },
    {
      kind: "group",
      children: [
        {
          kind: "path",
          d: [["M", 40, 5], ["L", 60, 5], ["L", 60, 30], ["Z"]],
          fill: paint("#0000ff"),
          stroke,
        },
        {
          kind: "text",
          x: 5,
          y: 55,
          text: "Grey",
          font: { family: "Source Sans 3", weight: 600, style: "normal" },
          size: 24,
          letterSpacing: 0,
          anchor: "start",
          fill: paint("#aa6600"),
          halo: { ...paint("#00aaff"), width: 3 },
        },
      ],
    },
  ];
  const pixelsOf = (items: readonly DisplayItem[]) => {
    const svg = writeSvg(items, { width: 80, height: 60 });
    const { data } = PNG.sync.read(Buffer.from(rasterise(svg, 1)));
    return Array.from({ length: data.length / 4 }, (_, at) => [...data.subarray(4 * at, 4 * at + 3)]);
  };
  const isGrey = ([r, g, b]: readonly number[]) => r === g && g === b;
  const picture = { kind: "group", id: "map", children } as const;
  expect(pixelsOf([picture]).every(isGrey)).toBe(false);
  const grey = greyscale(picture);
  expect(grey.id).toBe("map");
  expect(pixelsOf([grey]).every(isGrey)).toBe(true);
});
