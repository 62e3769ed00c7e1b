import { expect, test } from "vitest";
import { stateChanges } from "../../src/ui/map/stateChanges";

const states = (on: Record<string, number>) =>
  new Map([["corridors", new Map(Object.entries(on).map(([key, width]) => [key, { on: true, width }]))]]);

test("only what differs is told to the map", () => {
  expect(
    stateChanges(states({ stays: 1, goes: 2, grows: 3 }), states({ stays: 1, grows: 4, comes: 5 })),
  ).toEqual([
    { source: "corridors", key: "goes", state: null },
    { source: "corridors", key: "grows", state: { on: true, width: 4 } },
    { source: "corridors", key: "comes", state: { on: true, width: 5 } },
  ]);
});

test("a source that is gone takes its states along", () => {
  expect(stateChanges(states({ goes: 1 }), new Map())).toEqual([
    { source: "corridors", key: "goes", state: null },
  ]);
});
