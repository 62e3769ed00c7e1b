import { describe, expect, test } from "vitest";
import { drawLayers } from "../../src/derive/drawing/drawLayers";
import { addressContext } from "../../src/derive/addressContext";
import { derive } from "../../src/derive/derive";
import { featureBounds } from "../../src/derive/featureBounds";
import { type Bounds, frameBounds } from "../../src/derive/mapFrame";
import { storyViewProblems } from "../../src/derive/storyViewProblems";
import { wordsOf } from "../../src/schema/words";
import { DEFAULT_VIEW } from "../../src/viewstate/defaultView";
import { decodeView } from "../../src/viewstate/viewCodec";
import { realAtlas as atlas, realStories as stories } from "./realAtlas";

const layers = drawLayers(atlas);
const context = addressContext(atlas);
/** What the page leaves to the map in a window of 1440 × 900. */
const FRAME = { width: 768, height: 600 };

const steps = stories.flatMap(({ value }) =>
  value.steps.map((step, index) => ({ name: `${value.id}.${index + 1}`, step })),
);

/** Whether two bounds share a point, on any copy of the world. */
function meets([west, south, east, north]: Bounds, [w, s, e, n]: Bounds): boolean {
  return south <= n && s <= north && [-360, 0, 360].some((turn) => west + turn <= e && w <= east + turn);
}

test("every step's view is one that an address can carry", () => {
  expect(storyViewProblems(atlas, stories)).toEqual([]);
});

describe("each step", () => {
  test.each(steps)("$name shows a mark of every claim that has one", ({ step }) => {
    const { view } = decodeView(step.view, DEFAULT_VIEW, context);
    const shown = derive(atlas, layers, view);
    const isShown = new Set(shown.visibility.shown.map(({ id }) => id));
    const drawn = featureBounds(derive(atlas, layers, { ...view, eras: context.eras, confidence: "low" }));
    const frame = frameBounds({ ...view.camera, ...FRAME });
    const bounds = featureBounds(shown);
    const without = step.claims.filter((id) => {
      const marks = [...atlas.feature.values()].filter(
        (feature) => feature.properties.claims.includes(id) && drawn.has(feature.id),
      );
      const isInFrame = ({ id: mark }: { readonly id: string }) => {
        const own = bounds.get(mark);
        return isShown.has(mark) && own !== undefined && meets(own, frame);
      };
      return marks.length > 0 && !marks.some(isInFrame);
    });
    expect(without).toEqual([]);
  });

  test.each(steps.filter(({ step }) => step.view.includes("&open=")))(
    "$name marks what is drawn in its frame",
    ({ step }) => {
      const { view } = decodeView(step.view, DEFAULT_VIEW, context);
      const own = featureBounds(derive(atlas, layers, view)).get(view.selection?.id ?? "");
      expect(own && meets(own, frameBounds({ ...view.camera, ...FRAME }))).toBe(true);
    },
  );

  test.each(steps)("$name is told in 40 to 90 words", ({ step }) => {
    const { length } = wordsOf(step.text);
    expect(length).toBeGreaterThanOrEqual(40);
    expect(length).toBeLessThanOrEqual(90);
  });
});

describe("a step's view is refused", () => {
  const at = (view: string) => {
    const [first] = stories;
    const [step] = first?.value.steps ?? [];
    if (!first || !step) throw new Error("there is no story to change");
    return storyViewProblems(atlas, [{ ...first, value: { ...first.value, steps: [{ ...step, view }] } }]);
  };

  test.each([
    ["with an era that is not held", "era=no-era&layer=strikes&at=0,0,2", "era"],
    ["with a mark that is not held", "era=boat-strikes&layer=strikes&at=0,0,2&open=feature.no-mark", "open"],
    ["without a camera", "era=boat-strikes&layer=strikes", "at is missing"],
    ["with the reader's colours", "era=boat-strikes&layer=strikes&at=0,0,2&theme=dark", "theme"],
  ])("%s", (_, view, says) => {
    const [problem, ...more] = at(view);
    expect(more).toEqual([]);
    expect(problem).toMatchObject({ pointer: "/steps/0/view", rule: "story-view", severity: "error" });
    expect(problem?.message).toContain(says);
  });
});
