import {
  differenceCiede2000,
  filterDeficiencyDeuter,
  filterDeficiencyProt,
  filterDeficiencyTrit,
  type Color,
  parse,
  wcagContrast,
} from "culori";
import { describe, expect, it } from "vitest";
import { ERA_FAMILIES, eraColour } from "../../src/style/tokens/tokens";
import { THEMES } from "../../src/style/tokens/themes";

const TEXT = 4.5;
const MARK = 3;
const LEAST_DIFFERENCE = 10;

function colourOf(text: string): Color {
  const colour = parse(text);
  if (!colour) throw new Error(`${text} is no colour`);
  return colour;
}

/** How a colour is seen; dichromacy is the strongest form of each deficiency. */
const VISIONS = {
  "full colour vision": (colour: string) => colourOf(colour),
  protanopia: (colour: string) => filterDeficiencyProt(1)(colourOf(colour)),
  deuteranopia: (colour: string) => filterDeficiencyDeuter(1)(colourOf(colour)),
  tritanopia: (colour: string) => filterDeficiencyTrit(1)(colourOf(colour)),
} as const;

describe.each(Object.values(THEMES))("the $name tokens", (tokens) => {
  const grounds = { paper: tokens.paper, land: tokens.land, water: tokens.water };

  it("have text that stands 4.5 : 1 off its ground", () => {
    const pairs: [string, string, string][] = [
      ["ink on paper", tokens.ink, tokens.paper],
      ["ink on shaded paper", tokens.ink, tokens.paperShade],
      ["quiet ink on paper", tokens.inkQuiet, tokens.paper],
      ["quiet ink on shaded paper", tokens.inkQuiet, tokens.paperShade],
      ["warning on paper", tokens.warn, tokens.paper],
      ["warning on shaded paper", tokens.warn, tokens.paperShade],
      ["country names on land", tokens.countryLabel, tokens.land],
      ["names of seas on water", tokens.waterLabel, tokens.water],
      ["places on land", tokens.placeLabel, tokens.land],
      ["ledger text on water", tokens.strikeInk, tokens.water],
      ["ledger text on its halo", tokens.strikeInk, tokens.halo],
    ];
    const weak = pairs.filter(([, colour, ground]) => wcagContrast(colour, ground) < TEXT);
    expect(weak).toEqual([]);
  });

  it("have marks that stand 3 : 1 off land, water and paper", () => {
    const marks = {
      ...Object.fromEntries(tokens.eras.entries()),
      ...tokens.commodities,
      strike: tokens.strike,
      hub: tokens.hub,
      "hatch over land": tokens.inkQuiet,
      deployment: tokens.deployment,
    };
    const weak = Object.entries(marks).flatMap(([name, colour]) =>
      Object.entries(grounds)
        .filter(([, ground]) => wcagContrast(colour, ground) < MARK)
        .map(([ground]) => `${name} on ${ground}`),
    );
    expect(weak).toEqual([]);
  });

  it("have numerals that can be read on their disc, in greyscale too", () => {
    const weak = tokens.eras.filter((colour) => wcagContrast(colour, tokens.halo) < TEXT);
    expect(weak).toEqual([]);
  });

  it.each(Object.entries(VISIONS))("have hue families that differ under %s", (_, seen) => {
    const difference = differenceCiede2000();
    const close = ERA_FAMILIES.flatMap((family, index) =>
      ERA_FAMILIES.slice(index + 1).flatMap((other) =>
        family.flatMap((a) =>
          other
            .filter(
              (b) => difference(seen(eraColour(tokens, a)), seen(eraColour(tokens, b))) < LEAST_DIFFERENCE,
            )
            .map((b) => `${a} and ${b}`),
        ),
      ),
    );
    expect(close).toEqual([]);
  });

  it("put every era colour into one family", () => {
    const numerals = ERA_FAMILIES.flat().toSorted((a, b) => a - b);
    expect(numerals).toEqual(tokens.eras.map((_, index) => index + 1));
  });
});
