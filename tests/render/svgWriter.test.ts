// @vitest-environment jsdom
import { array, assert, double, property, string, tuple } from "fast-check";
import { describe, expect, test } from "vitest";
import type { DisplayItem, TextItem } from "../../src/render/displayList";
import { writeSvg } from "../../src/render/svgWriter";
import { pathData } from "../../src/render/svg/pathData";
import { parsePath } from "../../src/render/shape/parsePath";

const SIZE = { width: 100, height: 50 };
const TEXT: TextItem = {
  kind: "text",
  x: 10,
  y: 20,
  text: "Río & <b>",
  font: { family: "Source Sans 3", weight: 600, style: "normal" },
  size: 12,
  letterSpacing: 0,
  anchor: "start",
  fill: { color: "#111111", opacity: 1 },
};

/** @throws Error where a browser would show an error instead of the picture */
function parse(svg: string): Document {
  const document = new DOMParser().parseFromString(svg, "image/svg+xml");
  const fault = document.querySelector("parsererror");
  if (fault !== null) throw new Error(fault.textContent ?? "not well-formed");
  return document;
}

const write = (items: DisplayItem[], options = {}) => parse(writeSvg(items, { ...SIZE, ...options }));

describe("SVG", () => {
  test("has its size, title and description", () => {
    const { documentElement: root } = write([], { title: "Boats", desc: "A map", metadata: "a<b" });
    expect(["width", "height", "viewBox"].map((name) => root.getAttribute(name))).toEqual([
      "100",
      "50",
      "0 0 100 50",
    ]);
    expect(root.querySelector("title")?.textContent).toBe("Boats");
    expect(root.querySelector("desc")?.textContent).toBe("A map");
    expect(root.querySelector("metadata")?.textContent).toBe("a<b");
  });

  test("keeps any text as text", () => {
    assert(
      property(string({ unit: "binary" }), (text) => {
        const found = write([{ ...TEXT, text }], { title: text }).querySelector("text")?.textContent;
        // XML 1.0 has no control characters; a picture shows the replacement character instead.
        const kept = (value: string) => value.replaceAll(/[^\t\n\r\u0020-\uFFFC]/gu, "");
        expect(kept(found ?? "")).toBe(kept(text));
      }),
    );
  });

  test("puts the halo as a text of its own under the letters", () => {
    const halo = { color: "#ffffff", opacity: 0.9, width: 1.5 };
    const [under, over] = write([{ ...TEXT, halo, featureId: "f" }]).querySelectorAll("text");
    expect([under?.getAttribute("fill"), under?.getAttribute("stroke-width")]).toEqual(["none", "3"]);
    expect([over?.getAttribute("fill"), over?.getAttribute("stroke")]).toEqual(["#111111", null]);
    expect(under?.textContent).toBe(over?.textContent);
    // A feature is found once.
    expect([under, over].map((text) => text?.getAttribute("data-feature"))).toEqual([null, "f"]);
  });

  test("draws the halo alone where the letters are transparent", () => {
    const halo = { color: "#ffffff", opacity: 1, width: 1 };
    expect(
      write([{ ...TEXT, fill: { color: "#000000", opacity: 0 }, halo }]).querySelectorAll("text"),
    ).toHaveLength(1);
  });

  test("quotes the family, whose name holds a digit", () => {
    expect(write([TEXT]).querySelector("text")?.getAttribute("font-family")).toBe(
      "'Source Sans 3', sans-serif",
    );
  });

  test("takes back the letter spacing after the last letter", () => {
    const x = (anchor: TextItem["anchor"]) =>
      write([{ ...TEXT, letterSpacing: 4, anchor }])
        .querySelector("text")
        ?.getAttribute("x");
    expect([x("start"), x("middle"), x("end")]).toEqual(["10", "12", "14"]);
  });

  test("takes a line up anew where it says so, and keeps its words together", () => {
    const [line] = write([{ ...TEXT, text: "A <V> b", restarts: [{ at: 3, x: 12.5 }] }]).querySelectorAll(
      "text",
    );
    expect(line?.textContent).toBe("A <V> b");
    const [part] = line?.querySelectorAll("tspan") ?? [];
    expect([part?.getAttribute("x"), part?.textContent]).toEqual(["22.5", "V> b"]);
  });

  test("nests groups with their names and clips", () => {
    const inner: DisplayItem = { kind: "group", clip: { rect: [1, 2, 11, 7] }, children: [TEXT] };
    const outer: DisplayItem = { kind: "group", id: "corridors-line", title: "Routes", children: [inner] };
    const document = write([outer], { idPrefix: "p-" });
    const group = document.getElementById("p-corridors-line");
    expect(group?.querySelector("title")?.textContent).toBe("Routes");
    const clip = document.querySelector("clipPath");
    expect(group?.querySelector("g")?.getAttribute("clip-path")).toBe(`url(#${clip?.id})`);
    const rect = clip?.querySelector("rect");
    expect(["x", "y", "width", "height"].map((name) => rect?.getAttribute(name))).toEqual([
      "1",
      "2",
      "10",
      "5",
    ]);
  });

  test("gives every clip an id of its own", () => {
    const clip = { rect: [0, 0, 1, 1] as [number, number, number, number] };
    const clips = write([
      { kind: "group", clip, children: [] },
      { kind: "group", clip, children: [] },
    ]).querySelectorAll("clipPath");
    expect(new Set([...clips].map(({ id }) => id)).size).toBe(2);
  });

  test("holds the fonts it is given, and no address instead of one", () => {
    const face = { family: "Source Sans 3", weight: 400, style: "italic" } as const;
    const style = write([], {
      embedFonts: [{ ...face, dataUri: "data:font/woff2;base64,AAAA", unicodeRange: ["U+0-FF"] }],
    });
    expect(style.querySelector("style")?.textContent).toContain(
      "font-style:italic;unicode-range:U+0-FF;src:url(data:",
    );
    expect(() =>
      writeSvg([], { ...SIZE, embedFonts: [{ ...face, dataUri: "https://example.org/a" }] }),
    ).toThrow(/data URI/);
  });

  test("refuses numbers that are none", () => {
    const broken: DisplayItem = { kind: "circle", cx: Number.NaN, cy: 0, r: 1 };
    expect(() => writeSvg([broken], SIZE)).toThrow(/NaN/);
  });
});

describe("path data", () => {
  const coordinate = double({ min: -500, max: 500, noNaN: true });
  const lines = array(array(tuple(coordinate, coordinate), { minLength: 2, maxLength: 12 }), {
    maxLength: 4,
  });

  test("never strays from the points by more than rounding, however long the path", () => {
    assert(
      property(lines, (drawn) => {
        const path = drawn.flatMap((points) =>
          points.map(([x, y], at): ["M" | "L", number, number] => [at === 0 ? "M" : "L", x, y]),
        );
        const ends = parsePath(pathData(path)).map((command) => [
          Number(command.at(-2)),
          Number(command.at(-1)),
        ]);
        const expected = path.filter(([letter, x, y], at) => {
          const [, px, py] = path[at - 1] ?? ["M", Number.NaN, Number.NaN];
          return (
            letter === "M" ||
            Math.round(x * 100) !== Math.round(px * 100) ||
            Math.round(y * 100) !== Math.round(py * 100)
          );
        });
        expect(ends).toHaveLength(expected.length);
        ends.forEach(([x = 0, y = 0], at) => {
          expect(Math.abs(x - (expected[at]?.[1] ?? 0))).toBeLessThan(0.0051);
          expect(Math.abs(y - (expected[at]?.[2] ?? 0))).toBeLessThan(0.0051);
        });
      }),
    );
  });

  test("is short", () => {
    expect(
      pathData([
        ["M", 10, 10],
        ["L", 10.5, 10],
        ["L", 10, 9.25],
        ["Z"],
        ["M", 1, 1],
        ["L", 1, 1],
        ["L", 2, 2],
      ]),
    ).toBe("M10 10l.5 0-.5-.75zM1 1l1 1");
  });
});

describe("icon paths", () => {
  test("reads relative, repeated and short commands", () => {
    expect(parsePath("m1 1 2 0v2h-2z")).toEqual([["M", 1, 1], ["L", 3, 1], ["L", 3, 3], ["L", 1, 3], ["Z"]]);
  });

  test("turns arcs into curves that stay on the circle", () => {
    const curves = parsePath("M10 0A10 10 0 0 1 -10 0A10 10 0 0 1 10 0Z").filter(
      ([letter]) => letter === "C",
    );
    expect(curves).toHaveLength(4);
    let from: [number, number] = [10, 0];
    for (const [, x1, y1, x2, y2, x3, y3] of curves as [
      "C",
      number,
      number,
      number,
      number,
      number,
      number,
    ][]) {
      const middle = [from[0] + 3 * x1 + 3 * x2 + x3, from[1] + 3 * y1 + 3 * y2 + y3].map((sum) => sum / 8);
      expect(Math.hypot(...middle)).toBeCloseTo(10, 2);
      from = [x3, y3];
    }
    expect(from[0]).toBeCloseTo(10, 9);
  });

  test("names what it cannot read", () => {
    expect(() => parsePath("M0 0T1 1")).toThrow(/command T/);
    expect(() => parsePath("M0 0L1")).toThrow(/L takes 2 numbers/);
  });
});
