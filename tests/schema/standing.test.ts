import { expect, test } from "vitest";
import type { GeoItem } from "../../src/schema/geoRecords";
import { standingOf } from "../../src/schema/standing";
import type { DisputeKind, Standing, Status } from "../../src/schema/vocabulary";

function claim(id: string, status: Status): GeoItem<"claims"> {
  return {
    id,
    episodes: ["first-era"],
    quote: { exact: "two words", plain: null },
    statement: "A statement.",
    figure: null,
    when: "2005",
    said: null,
    attributedTo: "somebody",
    original: null,
    status,
    commodities: [],
    places: [],
    actors: [],
  };
}

function dispute(kind: DisputeKind, ...sides: readonly string[][]): GeoItem<"disputes"> {
  return {
    id: "a-dispute",
    title: "A dispute",
    kind,
    sides: sides.map((claims) => ({ label: "A side", claims })),
    explanation: "They differ.",
    advice: "Give both.",
  };
}

test.each<[Standing, Status[]]>([
  ["reported", ["reported-figure"]],
  ["reported", ["allegation", "official-finding"]],
  ["reported", ["charge", "conviction"]],
  ["reported", ["allegation", "admission"]],
  ["reported", ["pardon"]],
  ["alleged", ["allegation"]],
  ["alleged", ["charge", "allegation"]],
  ["alleged", ["charge", "acquittal"]],
  ["alleged", ["charge", "pardon"]],
  ["disputed", ["allegation", "denial"]],
  ["disputed", ["reported-figure", "retraction"]],
])("a mark is %s when its claims are %j", (standing, statuses) => {
  const claims = statuses.map((status, index) => claim(`claim-${index}`, status));
  expect(standingOf(claims, [])).toBe(standing);
});

test("a mark is disputed when its own claims contradict each other, not when others contradict one of them", () => {
  const claims = [claim("a", "reported-figure"), claim("b", "reported-figure")];
  expect(standingOf(claims, [dispute("contradiction", ["a"], ["b"])])).toBe("disputed");
  expect(standingOf(claims, [dispute("contradiction", ["a", "b"], ["c"])])).toBe("reported");
});

test("claims that measure different things do not dispute each other", () => {
  const claims = [claim("a", "reported-figure"), claim("b", "reported-figure")];
  for (const kind of ["different-measure", "echo", "not-a-series"] as const)
    expect(standingOf(claims, [dispute(kind, ["a"], ["b"])])).toBe("reported");
});
