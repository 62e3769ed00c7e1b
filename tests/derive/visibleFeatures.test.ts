import { expect, test } from "vitest";
import { visibleFeatures } from "../../src/derive/visibleFeatures";
import { DEFAULT_VIEW } from "../../src/viewstate/defaultView";
import type { ViewState } from "../../src/viewstate/viewState";
import { smallAtlas, strike } from "./smallAtlas";

const atlas = smallAtlas({
  strikes: [
    strike("plain"),
    strike("doubtful", { confidence: "low" }),
    strike("rumour", { confidence: "unconfirmed" }),
    strike("contested", { standing: "disputed" }),
    strike("undated", { when: null, whenNote: "no day is given" }),
    strike("old", { episodes: ["land"], when: "1985" }),
  ],
});
const sea: ViewState = { ...DEFAULT_VIEW, eras: ["sea-era"] };
const seen = (view: Partial<ViewState>) => {
  const { shown, hidden, undated } = visibleFeatures(atlas, { ...sea, ...view });
  const ids = (list: readonly { id: string }[]) => list.map(({ id }) => id);
  return {
    shown: ids(shown),
    hidden: [...hidden].map(([why, list]) => [why, ids(list)]),
    undated: ids(undated),
  };
};

test("an era shows its own and tells what else hides in it, not what other eras hold", () => {
  expect(seen({})).toEqual({
    shown: ["plain", "contested", "undated"],
    hidden: [
      ["confidence", ["doubtful"]],
      ["unconfirmed", ["rumour"]],
    ],
    undated: [],
  });
});

test("low confidence is shown on request, the unconfirmed never", () => {
  expect(seen({ confidence: "low" }).shown).toEqual(["plain", "doubtful", "contested", "undated"]);
});

test("years narrow the eras that are on; what has no date stays, and is named", () => {
  const { shown, undated } = seen({ eras: ["land-era", "sea-era"], years: [1980, 1999] });
  expect(shown).toEqual(["undated", "old"]);
  expect(undated).toEqual(["undated"]);
});

test("a layer, a commodity or a standing that is off hides, and says so", () => {
  expect(seen({ layers: [] }).shown).toEqual([]);
  expect(seen({ commodities: ["cocaine"] }).hidden[0]?.[0]).toBe("commodity");
  expect(seen({ standings: ["reported"] }).shown).not.toContain("contested");
});
