import { createPropertyExpression, validateStyleMin } from "@maplibre/maplibre-gl-style-spec";
import { describe, expect, it } from "vitest";
import { buildAtlas } from "../../src/atlas/atlas";
import type { AtlasRecords } from "../../src/atlas/records";
import { derive } from "../../src/derive/derive";
import { drawLayers } from "../../src/derive/drawing/drawLayers";
import { specificationOf } from "../../src/render/evaluate/layerValues";
import { fontFaces } from "../../src/render/fonts";
import { MAP_LAYERS } from "../../src/schema/vocabulary";
import { COUNTRY_LAYERS, INTERACTIVE_LAYERS, styleFor } from "../../src/style/styleFor";
import { THEMES } from "../../src/style/tokens/themes";
import { DEFAULT_VIEW } from "../../src/viewstate/defaultView";
import { publishedFiles } from "../atlas/publishedFiles";

const atlas = buildAtlas(JSON.parse(publishedFiles.get("atlas.json") ?? "") as AtlasRecords);
const layers = drawLayers(atlas);
const resources = {
  dataUrl: (file: string) => `https://atlas.invalid/data/${file}`,
  fontFaces: fontFaces((file) => `https://atlas.invalid/${file}`),
};
const everyView = [
  DEFAULT_VIEW,
  { ...DEFAULT_VIEW, eras: atlas.eras.map(({ id }) => id), confidence: "low" as const },
  { ...DEFAULT_VIEW, eras: [], projection: "globe" as const },
  { ...DEFAULT_VIEW, counting: { of: "strikes", deaths: "with-presumed" } as const },
];

describe.each(Object.values(THEMES))("the $name style", (tokens) => {
  it.each(everyView.map((view, index) => [index, view] as const))(
    "is valid MapLibre in view %i",
    (_, view) => {
      const style = styleFor(derive(atlas, layers, view), tokens, resources);
      expect(validateStyleMin(style).map(({ message }) => message)).toEqual([]);
    },
  );

  it("reads a file that the build emits for every source by address", () => {
    const { sources } = styleFor(derive(atlas, layers, DEFAULT_VIEW), tokens, resources);
    for (const source of Object.values(sources)) {
      if (source.type !== "geojson" || typeof source.data !== "string") continue;
      expect([...publishedFiles.keys()]).toContain(source.data.replace("https://atlas.invalid/data/", ""));
    }
  });

  it("has every style layer that can be pointed at, and draws every map layer", () => {
    const style = styleFor(derive(atlas, layers, DEFAULT_VIEW), tokens, resources);
    const ids = style.layers.map(({ id }) => id);
    expect(ids).toEqual(expect.arrayContaining([...INTERACTIVE_LAYERS, ...COUNTRY_LAYERS]));
    for (const layer of MAP_LAYERS) expect(ids.filter((id) => id.startsWith(`${layer}-`))).not.toEqual([]);
  });

  it("draws the edge of a region that a source defines only while it is marked, a country's always", () => {
    const style = styleFor(derive(atlas, layers, DEFAULT_VIEW), tokens, resources);
    const outline = style.layers.find(({ id }) => id === "source-countries-outline");
    if (outline?.type !== "line") throw new Error("there is no outline");
    const { specification } = specificationOf(outline, "line-opacity");
    const opacity = createPropertyExpression(outline.paint?.["line-opacity"], "line-opacity", specification);
    if (opacity.result === "error") throw new Error(String(opacity.value));
    const shown = (kind: string, state: object) =>
      opacity.value.evaluate({ zoom: 3 }, { type: "Polygon", properties: { kind } }, { on: true, ...state });
    expect(shown("region", {})).toBe(0);
    expect(shown("region", { isHovered: true })).toBeGreaterThan(0);
    expect(shown("region", { isSelected: true })).toBeGreaterThan(0);
    expect(shown("country", {})).toBeGreaterThan(0);
  });
});
