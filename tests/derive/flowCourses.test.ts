import { describe, expect, test } from "vitest";
import { addressContext } from "../../src/derive/addressContext";
import { derive } from "../../src/derive/derive";
import { drawLayers } from "../../src/derive/drawing/drawLayers";
import { flowCourses } from "../../src/derive/flowCourses";
import { DEFAULT_VIEW } from "../../src/viewstate/defaultView";
import { decodeView } from "../../src/viewstate/viewCodec";
import { realAtlas as atlas } from "../atlas/realAtlas";

const layers = drawLayers(atlas);
const ALL = `era=${atlas.eras.map(({ id }) => id).join(",")}`;

function coursesOf(query: string) {
  const { view } = decodeView(query, DEFAULT_VIEW, addressContext(atlas));
  return flowCourses(derive(atlas, layers, view)).features;
}

describe("courses that light runs along", () => {
  test("are those of the corridors that are shown", () => {
    const shown = new Set(coursesOf("era=boat-strikes,cocaine-1990-2019").map(({ id }) => id));
    expect(shown.size).toBeGreaterThan(3);
    for (const id of shown) expect(atlas.feature.get(String(id))?.eras).toContain("cocaine-1990-2019");
    expect(coursesOf("era=cocaine-1990-2019&layer=hubs")).toEqual([]);
  });

  test("lead through all legs of a corridor to where its arrowhead is", () => {
    const all = coursesOf(ALL);
    const lines = atlas.featuresOf("corridors").filter(({ properties }) => properties.shape === "line");
    expect(lines.some(({ properties }) => properties.waypoints.length > 2)).toBe(true);
    for (const { id } of lines) {
      const courses = all.filter((course) => course.id === id);
      expect(courses, id).toHaveLength(1);
      const heads = layers.corridors.features.filter(
        ({ properties }) => properties.id === id && properties.part === "arrow",
      );
      const end = courses[0]?.geometry.coordinates.at(-1);
      expect(
        heads.map(({ geometry }) => ("coordinates" in geometry ? geometry.coordinates : null)),
        id,
      ).toContainEqual(end);
    }
  });

  test("leave the drawing as it was", () => {
    const before = JSON.stringify(layers.corridors);
    coursesOf(ALL);
    expect(JSON.stringify(layers.corridors)).toBe(before);
  });
});
