import { expect, test } from "vitest";
import { publishedAtlas } from "../atlas/publishedFiles";

const { atlas, labels } = publishedAtlas;
const targets = labels.filter(({ key, instead }) => key.startsWith("towards:") && instead === undefined);

test("an arrow whose route no source gives says at its head where it is bound", () => {
  const texts = new Map(targets.map(({ features: [id], text }) => [id, text.replace("\n", " ")]));
  expect(texts.get("laos-air-america")).toBe("to Southeast Asia");
  expect(texts.get("pakistan-to-middle-east")).toBe("to the Middle East");
  expect(texts.get("us-bound-through-peru")).toBe("to the United States");
});

test("an arrow that comes in, and one without a stated target, does not", () => {
  const held = new Set(targets.flatMap(({ features }) => features));
  const stubs = atlas
    .featuresOf("corridors")
    .flatMap(({ id, properties: { stub } }) => (stub ? [{ id, stub }] : []));
  const others = stubs.filter(({ stub }) => stub.direction === "incoming" || stub.towards.length === 0);
  expect(others.length).toBeGreaterThan(2);
  expect(others.filter(({ id }) => held.has(id))).toEqual([]);
});

test("across other lines it would say where those lead, and so it gives way to them at every zoom", () => {
  expect(targets.filter(({ crossed }) => Object.keys(crossed).length > 0)).toEqual([]);
});
