import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it, test } from "vitest";
import { derive } from "../../src/derive/derive";
import type { FormerName } from "../../src/derive/drawing/formerNames";
import type { MapLabel } from "../../src/derive/drawing/mapLabel";
import { featureStates } from "../../src/style/featureStates";
import { DEFAULT_VIEW } from "../../src/viewstate/defaultView";
import type { ViewState } from "../../src/viewstate/viewState";
import { publishedAtlas } from "../atlas/publishedFiles";

const geo = join(import.meta.dirname, "../../geo");
const { atlas, layers, labels, sources } = publishedAtlas;
const formerNames = JSON.parse(
  readFileSync(join(geo, "basemap/former-names.json"), "utf8"),
) as readonly FormerName[];
const texts = new Map(
  (sources["labels"]?.features ?? []).map(({ properties }) => {
    const { key, text } = properties as MapLabel;
    return [key, text];
  }),
);

/** The texts by which the map names a country at zoom 6. */
function namesOf(country: string, part: Partial<ViewState>): string[] {
  const states = featureStates(derive(atlas, layers, { ...DEFAULT_VIEW, ...part }), labels).get("labels");
  const own = `country:${country}`;
  return labels
    .filter(({ key, instead, minzoom }) => {
      const state = states?.get(key);
      const isInTurn = instead === undefined || state?.["on"] === true;
      return (
        (instead ?? key) === own &&
        isInTurn &&
        Math.max(minzoom, Number(state?.["from"] ?? 0)) <= 6 &&
        Number(state?.["until"] ?? 99) > 6
      );
    })
    .map(({ key }) => texts.get(key) ?? "");
}

describe("Myanmar is named", () => {
  it("as Burma too in the era whose claims say Burma", () => {
    expect(namesOf("mm", { eras: ["cold-war-asia"] })).toEqual(["BURMA\n(MYANMAR)"]);
  });

  it("by today's name where nothing says Burma", () => {
    expect(namesOf("mm", { eras: ["boat-strikes"] })).toEqual(["MYANMAR"]);
    expect(namesOf("mm", { eras: ["cold-war-asia"], layers: ["corridors"] })).toEqual(["MYANMAR"]);
  });

  it("by today's name once something else about it is shown", () => {
    const all = atlas.eras.map(({ id }) => id);
    expect(namesOf("mm", { eras: all })).toEqual(["MYANMAR"]);
  });
});

test.each(formerNames)("the claims listed for $name use that name", ({ name, claims }) => {
  expect(claims.length).toBeGreaterThan(0);
  for (const id of claims) {
    const claim = atlas.claim.get(id);
    const quote = claim && "quote" in claim ? claim.quote.exact : "";
    const words = `${quote} ${claim?.statement ?? ""}`;
    expect(words, id).toContain(name);
  }
});
