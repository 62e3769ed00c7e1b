import { expect, test } from "vitest";
import { derive } from "../../src/derive/derive";
import { globeOf } from "../../src/derive/globe";
import { marksOverRim } from "../../src/derive/marksOverRim";
import { DEFAULT_VIEW } from "../../src/viewstate/defaultView";
import { publishedAtlas } from "../atlas/publishedFiles";

const { atlas, layers } = publishedAtlas;
const view = { ...DEFAULT_VIEW, eras: atlas.eras.map(({ id }) => id) };
const { states } = derive(atlas, layers, view);
const frame = { center: [60, 25], zoom: 1.6, width: 656, height: 420 } as const;
const over = marksOverRim(layers, states, frame).get("corridors") ?? new Set<string>();

/** Degrees of arc from the frame's centre. */
function arcTo([lng = 0, lat = 0]: readonly number[]): number {
  const [a, b, c] = [lat, frame.center[1], lng - frame.center[0]].map((degrees) => (degrees * Math.PI) / 180);
  if (a === undefined || b === undefined || c === undefined) return 0;
  return (Math.acos(Math.sin(a) * Math.sin(b) + Math.cos(a) * Math.cos(b) * Math.cos(c)) * 180) / Math.PI;
}

const marks = layers.corridors.features.flatMap(({ geometry, properties }) =>
  geometry.type === "Point" && ["arrow", "numeral"].includes(properties.part)
    ? [{ key: properties.key, arc: arcTo(geometry.coordinates) }]
    : [],
);

test("arrowheads and numerals just inside the horizon are over a globe's rim", () => {
  const { horizon } = globeOf(frame);
  const atRim = marks.filter(
    ({ key, arc }) => states.get("corridors")?.has(key) && Math.abs(horizon - 1 - arc) < 1,
  );
  expect(atRim.length).toBeGreaterThan(0);
  expect(atRim.filter(({ key }) => !over.has(key))).toEqual([]);
});

test("those well on the near side stand, and so do lines", () => {
  expect(marks.filter(({ key, arc }) => arc < 50 && over.has(key))).toEqual([]);
  const curves = layers.corridors.features.filter(({ properties }) => properties.part === "curve");
  expect(curves.filter(({ properties }) => over.has(properties.key))).toEqual([]);
});
