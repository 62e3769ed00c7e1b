import { expect, test } from "vitest";
import { stateChanges } from "../../src/ui/map/stateChanges";

const states = (on: Record<string, number>) =>
  new Map([["corridors", new Map(Object.entries(on).map(([key, width]) => [key, { on: true, width }]))]]);

test("only what differs is told to the map", () => {
  expect(
    stateChanges(states({ stays: 1, goes: 2, grows: 3 }), states({ stays: 1, grows: 4, comes: 5 })),
  ).toEqual([
    { source: "corridors", key: "goes", state: { on: null, width: null } },
    { source: "corridors", key: "grows", state: { on: true, width: 4 } },
    { source: "corridors", key: "comes", state: { on: true, width: 5 } },
  ]);
});

test("what a state no longer holds is told as well, so that nothing of it lasts", () => {
  const plain = new Map([["corridors", new Map([["narrows", { on: true }]])]]);
  expect(stateChanges(states({ narrows: 6 }), plain)).toEqual([
    { source: "corridors", key: "narrows", state: { on: true, width: null } },
  ]);
  expect(stateChanges(states({ goes: 1 }), new Map())).toEqual([
    { source: "corridors", key: "goes", state: { on: null, width: null } },
  ]);
});
