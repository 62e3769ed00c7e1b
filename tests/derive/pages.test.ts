import { describe, expect, test } from "vitest";
import { disputeEntries, disputesByKind } from "../../src/derive/pages/disputeEntries";
import { holdingsOf } from "../../src/derive/pages/holdings";
import { SOURCE_ORDERS, sortedSources } from "../../src/derive/pages/sortedSources";
import { sourceEntries } from "../../src/derive/pages/sourceEntries";
import { unknownsOf } from "../../src/derive/pages/unknowns";
import { filterRows } from "../../src/derive/table/filterRows";
import { messagesIn } from "../../src/messages/messages";
import { realAtlas } from "../atlas/realAtlas";
import { claim, smallAtlas, strike } from "./smallAtlas";

const messages = messagesIn("en");
const sources = sourceEntries(realAtlas, messages);

describe("the list of sources", () => {
  test("has every source once, whatever the order", () => {
    for (const order of SOURCE_ORDERS) {
      const listed = sortedSources(sources, order).flatMap(({ entries }) => entries.map(({ id }) => id));
      expect(listed.toSorted(), order).toEqual([...realAtlas.source.keys()].toSorted());
    }
  });

  test("gives each claim to the source it was read in, and checks add up to them", () => {
    expect(sources.reduce((sum, { claims }) => sum + claims.length, 0)).toBe(realAtlas.claim.size);
    for (const { claims, checked } of sources)
      expect(checked.verified + checked.copyNotHeld + checked.tabled).toBe(claims.length);
  });

  test("has no source that nothing rests on", () => {
    expect(sources.filter(({ claims, citedBy }) => claims.length + citedBy.length === 0)).toEqual([]);
  });

  test("by date begins with the newest and ends with those of which no date was found", () => {
    const keys = sortedSources(sources, "date").map(({ key }) => key);
    expect(keys.at(-1)).toBe("");
    const years = keys.slice(0, -1).map(Number);
    expect(years).toEqual(years.toSorted((a, b) => b - a));
  });

  test("by number of claims begins with the source that carries most", () => {
    const [group] = sortedSources(sources, "claims");
    const weights = group?.entries.map(({ claims, citedBy }) => claims.length + citedBy.length) ?? [];
    expect(weights).toEqual(weights.toSorted((a, b) => b - a));
  });

  test("is narrowed by words of the reference and of its caveats", () => {
    expect(filterRows(sources, "jazeera 2025").map(({ id }) => id)).toContain("aljazeera-2025-12-04");
    expect(filterRows(sources, "disclaims responsibility").map(({ id }) => id)).toEqual([
      "tribune-ani-2025-10-25",
    ]);
  });
});

describe("the list of disagreements", () => {
  const entries = disputeEntries(realAtlas, messages);

  test("has every one under its kind, and names the eras of its claims", () => {
    const grouped = disputesByKind(entries).flatMap((group) => group.entries);
    expect(grouped.map(({ id }) => id).toSorted()).toEqual([...realAtlas.dispute.keys()].toSorted());
    expect(entries.filter(({ eras }) => eras.length === 0)).toEqual([]);
  });

  test("is found by what one of its claims says", () => {
    expect(filterRows(entries, "only a minor corridor").map(({ id }) => id)).toContain("venezuela-role");
  });
});

describe("what the atlas holds and does not know", () => {
  test("is counted from its records", () => {
    const atlas = smallAtlas({
      strikes: [strike("a"), strike("b", { seaArea: null, killed: { atOnce: null, presumed: null } })],
      claims: [
        claim("undated", { when: null }),
        claim("accused", { status: "allegation", actors: ["boss", "nobody"] }),
        claim("cleared", { status: "acquittal", actors: ["boss"] }),
        claim("rumour", { status: "allegation", actors: ["nobody"] }),
        claim("counted", { unreferenced: true }),
      ],
      actors: [
        { id: "boss", name: "A boss", kind: "person", outcomes: ["cleared"] },
        { id: "nobody", name: "A body", kind: "agency", outcomes: [] },
      ],
    });
    expect(holdingsOf(atlas)).toMatchObject({ claims: 6, sources: 1, marks: 2, copies: 0, reread: 0 });
    const unknown = unknownsOf(atlas);
    expect(unknown.strikes).toEqual({ all: 2, noPosition: 2, noSea: 1, noToll: 1, unconfirmed: 0 });
    expect(unknown.undated).toEqual({ of: 6, count: 1 });
    expect(unknown.unreferenced).toEqual({ of: 6, count: 1 });
    expect(unknown.noOutcome).toEqual({ of: 2, count: 1 });
    expect(unknown.noCopy).toEqual({ of: 1, count: 1 });
    expect(unknown.noFigure).toEqual([{ layer: "strikes", of: 2, count: 2 }]);
  });

  test("names what was read and left out by its reasons", () => {
    const reasons = unknownsOf(realAtlas).excused.map(({ reason }) => reason);
    expect(reasons).toContain("duplicate");
    expect(reasons).toContain("not-about-trafficking");
  });
});
