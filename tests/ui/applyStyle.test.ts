import { diff, type StyleSpecification } from "@maplibre/maplibre-gl-style-spec";
import { describe, expect, test } from "vitest";
import { addressContext } from "../../src/derive/addressContext";
import { derive } from "../../src/derive/derive";
import { drawLayers } from "../../src/derive/drawing/drawLayers";
import { styleFor } from "../../src/style/styleFor";
import { THEMES } from "../../src/style/tokens/themes";
import { applyStyle, type StyledMap } from "../../src/ui/map/applyStyle";
import { DEFAULT_VIEW } from "../../src/viewstate/defaultView";
import { decodeView } from "../../src/viewstate/viewCodec";
import { realAtlas as atlas } from "../atlas/realAtlas";

const layers = drawLayers(atlas);
const context = addressContext(atlas);
const BOATS = "era=boat-strikes&layer=strikes";

function styleOf(query: string, theme: keyof typeof THEMES = "light"): StyleSpecification {
  const { view } = decodeView(query, DEFAULT_VIEW, context);
  return styleFor(derive(atlas, layers, view), THEMES[theme], {
    dataUrl: (file) => `https://waybill.example/data/${file}`,
    fontFaces: {},
  });
}

/** Stands for the map: writes down what is called, and which data a source is given. */
function recorder() {
  const calls: string[] = [];
  const given: unknown[] = [];
  const getSource = (id: string) => ({
    setData: (data: unknown) => {
      calls.push(`setData ${id}`);
      given.push(data);
    },
  });
  const map = new Proxy(
    {},
    {
      get: (_, name) =>
        name === "getSource" ? getSource : (first: unknown) => calls.push(`${String(name)} ${String(first)}`),
    },
  );
  return { map: map as StyledMap, calls, given };
}

describe("a new style", () => {
  test.each([
    ["of another year", `${BOATS}&years=2025`, `${BOATS}&years=2025-2026`],
    ["of another count", BOATS, `${BOATS}&count=strikes.with-presumed`],
  ])("%s asks for no file again", (_, before, after) => {
    const { map, calls, given } = recorder();
    expect(applyStyle(map, styleOf(before), styleOf(after))).toBe(true);
    expect(calls.filter((call) => call.includes("Source"))).toEqual([]);
    expect(given.filter((data) => typeof data === "string")).toEqual([]);
    expect(diff(styleOf(before), styleOf(after))).toHaveLength(calls.length);
  });

  test("that only fills the ledger gives it its new records", () => {
    const { map, calls, given } = recorder();
    const after = styleOf(`${BOATS}&years=2025-2026`);
    applyStyle(map, styleOf(`${BOATS}&years=2025`), after);
    expect(calls).toEqual(["setData ledger"]);
    expect(given).toEqual([
      derive(atlas, layers, decodeView(`${BOATS}&years=2025-2026`, DEFAULT_VIEW, context).view).ledgerParts,
    ]);
  });

  test("of another theme changes paint and leaves the sources", () => {
    const { map, calls } = recorder();
    expect(applyStyle(map, styleOf(BOATS), styleOf(BOATS, "dark"))).toBe(true);
    expect(new Set(calls.map((call) => call.split(" ")[0]))).toEqual(new Set(["setPaintProperty"]));
  });

  test("that the map cannot take in steps is refused, and nothing is done", () => {
    const { map, calls } = recorder();
    const before = styleOf(BOATS);
    expect(
      applyStyle(map, before, { ...before, glyphs: "https://waybill.example/{fontstack}/{range}" }),
    ).toBe(false);
    expect(calls).toEqual([]);
  });
});
