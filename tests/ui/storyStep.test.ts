import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addressContext } from "../../src/derive/addressContext";
import { frameBounds } from "../../src/derive/mapFrame";
import { isAtStep } from "../../src/ui/story/isAtStep";
import { STORY_FRAME, stepView } from "../../src/ui/story/stepView";
import { DEFAULT_VIEW } from "../../src/viewstate/defaultView";
import { moveCamera, select, setTheme, toggleEra } from "../../src/viewstate/transitions";
import { decodeView, encodeView } from "../../src/viewstate/viewCodec";
import type { ViewState } from "../../src/viewstate/viewState";
import { realAtlas as atlas, realStories } from "../atlas/realAtlas";

const context = addressContext(atlas);
const frames = fc.record({
  width: fc.integer({ min: 280, max: 2560 }),
  height: fc.integer({ min: 160, max: 1400 }),
});
const steps = fc
  .constantFrom(...realStories.map(({ value }) => value))
  .chain((story) => fc.integer({ min: 1, max: story.steps.length }).map((step) => ({ story, step })));

function shown(
  at: { story: (typeof realStories)[number]["value"]; step: number },
  frame = STORY_FRAME,
  reader = DEFAULT_VIEW,
) {
  return stepView({ story: at.story, at: { id: at.story.id, step: at.step }, reader, context, frame });
}

describe("a step's view", () => {
  test("goes through an address and back in any frame", () => {
    fc.assert(
      fc.property(steps, frames, (at, frame) => {
        const view = shown(at, frame);
        const { view: read, dropped } = decodeView(encodeView(view, DEFAULT_VIEW), DEFAULT_VIEW, context);
        expect(dropped).toEqual([]);
        expect(isAtStep(read, view)).toBe(true);
        expect(read.story).toEqual({ id: at.story.id, step: at.step });
      }),
    );
  });

  test("shows in any frame at least what was framed, as far as the world is wide", () => {
    fc.assert(
      fc.property(steps, frames, (at, frame) => {
        const asked = frameBounds({ ...shown(at).camera, ...STORY_FRAME });
        const [west, , east] = frameBounds({ ...shown(at, frame).camera, ...frame });
        const isWholeWorld =
          shown(at, frame).camera.zoom <= Math.log2(Math.max(frame.width, frame.height) / 512) + 0.02;
        expect(isWholeWorld || (west <= asked[0] + 0.5 && east >= asked[2] - 0.5)).toBe(true);
      }),
    );
  });

  test("keeps the reader's colours and byline, and no title of the step before", () => {
    const [first] = realStories;
    if (!first) throw new Error("there is no story");
    const reader: ViewState = {
      ...DEFAULT_VIEW,
      theme: "dark",
      sheet: { title: "The step before", subtitle: null, byline: "A reporter" },
    };
    const view = shown({ story: first.value, step: 2 }, STORY_FRAME, reader);
    expect(view.theme).toBe("dark");
    expect(view.sheet).toEqual({ title: null, subtitle: null, byline: "A reporter" });
  });
});

describe("a reader is away from a step", () => {
  const [first] = realStories;
  if (!first) throw new Error("there is no story");
  const view = shown({ story: first.value, step: 1 });
  const [lng, lat] = view.camera.center;

  test.each([
    ["who has moved the map", moveCamera({ ...view.camera, center: [lng + 2, lat] })],
    ["who has zoomed", moveCamera({ ...view.camera, zoom: view.camera.zoom + 0.5 })],
    ["who has switched an era", toggleEra("noriega-panama", context.eras)],
    ["who has opened something", select({ kind: "claim", id: "dea-84-us-seized" })],
  ])("%s", (_, wander) => {
    expect(isAtStep(wander(view), view)).toBe(false);
  });

  test("but not one who has changed the colours", () => {
    expect(isAtStep(setTheme("print")(view), view)).toBe(true);
  });
});
