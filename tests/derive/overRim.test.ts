import { expect, it } from "vitest";
import { overRim, type SetName } from "../../src/derive/overRim";

const globe = { center: [-75, 14], zoom: 1.6, width: 656, height: 420 } as const;
const isOver = overRim(globe);

function name(lng: number, lat: number, width: number): SetName {
  return { at: [lng, lat], anchor: "center", text: "South Pacific Ocean", size: 15, line: 0, width };
}

it("a name in the middle of a globe stands, one that reaches over its rim does not", () => {
  expect(isOver(name(-75, 14, 160))).toBe(false);
  expect(isOver(name(-125, -30, 160))).toBe(true);
});

it("a short name stands where a long one would not", () => {
  expect(isOver(name(-115, -20, 20))).toBe(false);
  expect(isOver(name(-115, -20, 300))).toBe(true);
});

it("what lies on the far side is not over the rim: it is not drawn at all", () => {
  expect(isOver(name(105, -14, 160))).toBe(false);
});
