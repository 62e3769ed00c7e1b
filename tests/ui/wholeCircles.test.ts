import { describe, expect, test } from "vitest";
import type { StyleSpecification } from "@maplibre/maplibre-gl-style-spec";
import { wholeCircles } from "../../src/ui/map/wholeCircles";

function radiusOf(radius: unknown, devicePixelRatio: number): unknown {
  const layers = [{ id: "dot", type: "circle", source: "s", paint: { "circle-radius": radius } }];
  const style = { version: 8, sources: {}, layers } as unknown as StyleSpecification;
  const [layer] = wholeCircles(style, devicePixelRatio).layers;
  return layer?.type === "circle" ? layer.paint?.["circle-radius"] : undefined;
}

describe("circles on screen are half a device pixel larger", () => {
  test("whatever gives their radius", () => {
    expect(radiusOf(4, 1)).toBe(4.5);
    expect(radiusOf(4, 2)).toBe(4.25);
    expect(radiusOf(["get", "size"], 1)).toEqual(["+", ["get", "size"], 0.5]);
  });

  test("at every stop where it grows with the zoom, which stays at the top", () => {
    const growing = ["interpolate", ["exponential", 2], ["zoom"], 0, ["get", "size"], 24, 100];
    expect(radiusOf(growing, 1)).toEqual([
      "interpolate",
      ["exponential", 2],
      ["zoom"],
      0,
      ["+", ["get", "size"], 0.5],
      24,
      100.5,
    ]);
  });
});
