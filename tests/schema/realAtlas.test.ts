import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { readGeo } from "../../src/build/readGeo";
import { sha256 } from "../../src/build/sha256";
import { checkGeo } from "../../src/schema/checkGeo";
import { overlay, type Patch } from "./overlay";

const files = readGeo(join(import.meta.dirname, "../../geo"));
const atlas = checkGeo(files, sha256);

function problemsWith(patch: Patch) {
  return checkGeo(overlay(files, patch), sha256).problems.map(({ file, pointer, rule }) => ({
    file,
    pointer,
    rule,
  }));
}

test("the atlas breaks no rule, and its basemap is there for the rules that need it", () => {
  expect(atlas.problems).toEqual([]);
  expect(files.has("basemap/countries-50m.geojson")).toBe(true);
});

describe("the atlas does not pass", () => {
  test("with a claim taken away that a corridor rests on", () => {
    const corridor = atlas.records.corridors[0];
    const claim = atlas.records.claims.find(({ value }) => value.id === corridor?.value.properties.claims[0]);
    expect(
      problemsWith({ [claim?.file ?? ""]: [{ op: "remove", path: claim?.pointer ?? "" }] }),
    ).toContainEqual({
      file: "corridors.geojson",
      pointer: "/features/0/properties/claims/0",
      rule: "claims-resolve",
    });
  });

  test("with one letter of a quote changed", () => {
    const claim = atlas.records.claims.find(({ value }) => "quote" in value);
    const exact = claim && "quote" in claim.value ? claim.value.quote.exact : "";
    const pointer = `${claim?.pointer}/quote/exact`;
    expect(
      problemsWith({ [claim?.file ?? ""]: [{ op: "replace", path: pointer, value: `${exact}s` }] }),
    ).toContainEqual({ file: claim?.file, pointer, rule: "verification-current" });
  });

  test("with a strike moved to a point of which only the sea was published", () => {
    const strike = atlas.records.strikes.find(({ value }) => value.properties.basis === "stated-sea");
    const path = `${strike?.pointer}/geometry`;
    const value = { type: "Point", coordinates: [-68, 13] };
    expect(problemsWith({ "strikes.geojson": [{ op: "replace", path, value }] })).toContainEqual({
      file: "strikes.geojson",
      pointer: path,
      rule: "strike-sea-only-has-no-point",
    });
  });

  test("with a figure whose claim gives another number", () => {
    const strike = atlas.records.strikes.find(({ value }) => (value.properties.killed.atOnce ?? 0) > 0);
    const path = `${strike?.pointer}/properties/killed/atOnce`;
    expect(problemsWith({ "strikes.geojson": [{ op: "replace", path, value: 999 }] })).toContainEqual({
      file: "strikes.geojson",
      pointer: path,
      rule: "no-uncited-figure",
    });
  });
});
