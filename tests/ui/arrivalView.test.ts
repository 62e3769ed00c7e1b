import { describe, expect, test } from "vitest";
import { arrivalView } from "../../src/app/arrivalView";
import { openingView } from "../../src/app/openingView";
import { roughFrame } from "../../src/app/roughFrame";
import { derive } from "../../src/derive/derive";
import { eraView } from "../../src/derive/eraView";
import { projectInto } from "../../src/derive/mapFrame";
import { messagesIn } from "../../src/messages/messages";
import type { Selection } from "../../src/viewstate/viewState";
import { publishedAtlas } from "../atlas/publishedFiles";

const { atlas, layers } = publishedAtlas;
const messages = messagesIn("en");

const WINDOWS = [
  { name: "a desktop's window", width: 1440, height: 900 },
  { name: "a phone", width: 390, height: 844 },
];

describe.each(WINDOWS)("an address that says only what it opens, in $name", ({ width, height }) => {
  const opening = openingView(width, height);
  const frame = roughFrame(width, height);
  const arriving = (selection: Selection) =>
    arrivalView(selection, { atlas, layers, messages, opening, frame });

  function isInFrame(view: ReturnType<typeof arriving>, place: string): boolean {
    const position = atlas.place.get(place)?.position;
    if (!position) throw new Error(`${place} has no position`);
    const [x, y] = projectInto({ ...view.camera, ...frame }, position);
    return x > 0 && x < frame.width && y > 0 && y < frame.height;
  }

  test.each([
    ["feature", "india-southern-china"],
    ["claim", "british-smuggle-indian-opium"],
  ] as const)("shows the whole of a %s, with its era on", (kind, id) => {
    const view = arriving({ kind, id });
    expect(opening.eras).not.toContain("opium-wars");
    expect(view.eras).toContain("opium-wars");
    expect(isInFrame(view, "india")).toBe(true);
    expect(isInFrame(view, "southern-china")).toBe(true);
    expect(view.selection).toEqual({ kind, id });
  });

  test.each(atlas.eras.map(({ id }) => id))("shows the era %s from its own first view", (id) => {
    const view = arriving({ kind: "era", id });
    const first = eraView(derive(atlas, layers, view), id, frame);
    expect(view.eras).toContain(id);
    expect(first).not.toBeNull();
    expect(view.camera.zoom).toBeCloseTo(first?.zoom ?? 0, 1);
    expect(view.camera.center[0]).toBeCloseTo(first?.center[0] ?? 0, 0);
  });

  test("stays where the opening is, if what it opens has no place on the map", () => {
    const view = arriving({ kind: "feature", id: "iran-arms-sales" });
    expect(view.camera).toEqual(opening.camera);
  });
});
