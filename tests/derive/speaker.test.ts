import { describe, expect, test } from "vitest";
import type { AtlasClaim } from "../../src/atlas/records";
import { referenceText } from "../../src/derive/citation";
import { referencesFor } from "../../src/derive/references";
import { tellClaim } from "../../src/derive/told";
import { messagesIn } from "../../src/messages/messages";
import { realAtlas as atlas } from "../atlas/realAtlas";

const messages = messagesIn("en");

function speakerOf(id: string): string {
  const claim = atlas.claim.get(id);
  if (!claim) throw new Error(`the atlas has no claim "${id}"`);
  return tellClaim(atlas, claim, messages).speaker;
}

describe("who says it, and through whom", () => {
  test("a work’s own author is named with the work and the channel it was read through", () => {
    expect(speakerOf("unodc-2007-producing-centres")).toBe(
      "United Nations Office on Drugs and Crime, “World Drug Report 2007”, through Wikipedia",
    );
  });

  test("someone else’s words name the work they were printed in", () => {
    expect(speakerOf("zavala-500000-usd")).toBe(
      "Julio Zavala, in “Report: Cocaine Ring Finances Contras” (Associated Press), through Wikipedia",
    );
  });

  test("the article’s own words cite the work, and a passage without a reference says so", () => {
    expect(speakerOf("zavala-convicted")).toBe(
      "Wikipedia, citing “Report: Cocaine Ring Finances Contras” (Associated Press)",
    );
    expect(speakerOf("helmand-pakistan-iran-route")).toMatch(/; the article gives no reference$/);
  });
});

test("a work known only through another source is a reference of its own that names both", () => {
  const ids = ["unodc-2007-producing-centres", "helmand-pakistan-iran-route", "zavala-convicted"];
  const references = referencesFor(atlas, [], ids);
  const held = (list: readonly AtlasClaim[]) => list.map(({ id }) => id);
  expect(references.map(({ claims }) => held(claims))).toEqual(ids.map((id) => [id]));
  expect(references.map((reference) => referenceText(reference, messages))).toEqual([
    "“World Drug Report 2007”, United Nations Office on Drugs and Crime, 2007 — through Wikipedia, “CIA transnational anti-crime and anti-drug activities”.",
    "“CIA transnational anti-crime and anti-drug activities”, Wikipedia.",
    "“Report: Cocaine Ring Finances Contras”, Associated Press, 16 March 1986 — through Wikipedia, “CIA transnational anti-crime and anti-drug activities”.",
  ]);
});
