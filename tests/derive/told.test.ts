import { describe, expect, test } from "vitest";
import { canTell, tell, type ToldClaim } from "../../src/derive/told";
import { messagesIn } from "../../src/messages/messages";
import { claim, smallAtlas, strike, type SmallAtlas } from "./smallAtlas";

const messages = messagesIn("en");
const told = (records: SmallAtlas, id: string): ToldClaim => {
  const first = tell(smallAtlas(records), { kind: "claim", id }, messages)?.claims[0];
  if (!first) throw new Error(`nothing is told of ${id}`);
  return first;
};

describe("a claim", () => {
  test("keeps qualifier, unit and denominator of its figure", () => {
    const figure = {
      value: 21,
      max: null,
      unit: "vessels",
      qualifier: "at-least",
      measure: "vessels",
      denominator: "boats struck in two seas",
    } as const;
    expect(told({ claims: [claim("total", { figure })] }, "total").figure).toMatchObject({
      phrase: "at least 21 vessels",
      denominator: "(boats struck in two seas)",
    });
  });

  test.each([
    ["The Gazette", "The Gazette, in its own words"],
    ["US Drug Enforcement Administration", "The Gazette, reporting the US Drug Enforcement Administration"],
    ["Donald Trump", "The Gazette, reporting Donald Trump"],
    ["United Nations", "The Gazette, reporting the United Nations"],
    ["US administration officials", "The Gazette, reporting US administration officials"],
  ])("said by %s is told as “%s”", (attributedTo, speaker) => {
    expect(told({ claims: [claim("words", { attributedTo })] }, "words").speaker).toBe(speaker);
  });

  test("prints what became of an accusation with it, and with nothing else", () => {
    const records: SmallAtlas = {
      claims: [
        claim("accusation", { status: "allegation", actors: ["someone"] }),
        claim("acquitted", { status: "acquittal", actors: ["someone"] }),
        claim("count", { actors: ["someone"] }),
      ],
      actors: [{ id: "someone", name: "Someone", kind: "person", outcomes: ["acquitted"] }],
    };
    expect(told(records, "accusation").outcomes.map(({ id }) => id)).toEqual(["acquitted"]);
    expect(told(records, "count").outcomes).toEqual([]);
  });

  test("names the disagreements it takes part in, and its side", () => {
    const dispute = {
      id: "how-many",
      title: "How many?",
      kind: "contradiction" as const,
      sides: [
        { label: "few", claims: ["announced"] },
        { label: "many", claims: ["count"] },
      ],
      explanation: "…",
      advice: "…",
    };
    const { disputes } = told({ claims: [claim("count")], disputes: [dispute] }, "count");
    expect(disputes).toEqual([{ dispute, side: 1 }]);
  });
});

describe("the passage", () => {
  test("is linked to its very words, hyphens escaped as the fragment's grammar asks", () => {
    const quote = { exact: "drug-laden boats & more", plain: null };
    expect(told({ claims: [claim("words", { quote })] }, "words").passage).toBe(
      "https://gazette.example/boats#:~:text=drug%2Dladen%20boats%20%26%20more",
    );
  });

  test("of a mirror is never linked", () => {
    const custom = { authority: "mirror" as const, dateBasis: "none found", caveats: [], link: false };
    expect(told({ claims: [claim("words")], source: { custom } }, "words").passage).toBeNull();
  });
});

describe("a selection", () => {
  const atlas = smallAtlas({ strikes: [strike("one"), strike("two")], claims: [claim("aside")] });

  test("of a feature tells its claims, of a claim the features that rest on it", () => {
    expect(
      tell(atlas, { kind: "feature", id: "one" }, messages)?.claims.map(({ claim: { id } }) => id),
    ).toEqual(["announced"]);
    expect(tell(atlas, { kind: "claim", id: "announced" }, messages)?.features.map(({ id }) => id)).toEqual([
      "one",
      "two",
    ]);
  });

  test.each([
    ["feature", "nowhere"],
    ["constructor", "one"],
    ["claim", "one"],
  ])("of a %s “%s” that is not held cannot be told", (kind, id) => {
    expect(canTell(atlas, kind, id)).toBe(false);
  });
});
