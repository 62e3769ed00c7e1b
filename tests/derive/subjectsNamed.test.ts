import { expect, test } from "vitest";
import { derive } from "../../src/derive/derive";
import { eraView } from "../../src/derive/eraView";
import { featureStates } from "../../src/style/featureStates";
import { DEFAULT_VIEW } from "../../src/viewstate/defaultView";
import { publishedAtlas } from "../atlas/publishedFiles";

const { atlas, layers, labels } = publishedAtlas;

/** About the map's frame on a page of 1440 × 900 and on a phone of 390 × 844. */
const FRAMES = { desk: { width: 768, height: 537 }, phone: { width: 390, height: 420 } } as const;

/**
 * Source countries that an era's first view cannot name: at its zoom the name is wider than the country, and arrowheads
 * and numerals take the room. The list may become shorter, not longer.
 */
const UNNAMED: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  "golden-crescent-1980s": { phone: ["af"] },
  "afghanistan-and-iran": { desk: ["af", "mm", "pk"], phone: ["af", "la", "mm", "pk"] },
  "cocaine-1990-2019": { desk: ["co"], phone: ["co", "pe"] },
  "cocaine-fentanyl-2020s": { desk: ["co"], phone: ["co", "pe"] },
};

/** Source countries of an era whose name does not show in its first view. */
function unnamed(era: string, frame: keyof typeof FRAMES): string[] {
  const derived = derive(atlas, layers, { ...DEFAULT_VIEW, eras: [era] });
  const camera = eraView(derived, era, FRAMES[frame]);
  const states = featureStates(derived, labels).get("labels");
  const subjects = derived.visibility.shown.flatMap((feature) =>
    feature.layer === "source-countries" && feature.properties.kind === "country"
      ? feature.properties.members
      : [],
  );
  const zoom = Math.floor(camera?.zoom ?? 0);
  const isShown = (country: string) =>
    labels.some(({ key, instead, minzoom }) => {
      const state = states?.get(key);
      const from = Math.max(minzoom, Number(state?.["from"] ?? 0));
      const isInTurn = instead === undefined || state?.["on"] === true;
      const isOf = (instead ?? key) === `country:${country}`;
      return isOf && isInTurn && from <= zoom && zoom < Number(state?.["until"] ?? 99);
    });
  return [...new Set(subjects)].filter((country) => !isShown(country)).toSorted();
}

test.each(atlas.eras.map(({ id }) => id))("%s names its source countries in its first view", (era) => {
  for (const frame of ["desk", "phone"] as const)
    expect(unnamed(era, frame), frame).toEqual(UNNAMED[era]?.[frame] ?? []);
});
