import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { figureIn, readTable } from "../../scripts/tables/table";
import { tableFiles } from "../../scripts/tables/tableFiles";
import { buildAtlas } from "../../src/atlas/atlas";
import { atlasRecords } from "../../src/build/atlasFiles";
import { readGeo } from "../../src/build/readGeo";
import { sha256 } from "../../src/build/sha256";
import { derive } from "../../src/derive/derive";
import { drawLayers } from "../../src/derive/drawing/drawLayers";
import { SMALLEST_RADIUS } from "../../src/derive/radiusScale";
import { TOP_FLOWS } from "../../src/derive/seizedDrug";
import { checkGeo } from "../../src/schema/checkGeo";
import { DEFAULT_VIEW } from "../../src/viewstate/defaultView";
import type { ViewState } from "../../src/viewstate/viewState";

const geo = join(import.meta.dirname, "../../geo");
const atlas = buildAtlas(atlasRecords(checkGeo(readGeo(geo), sha256).records, ""));
const layers = drawLayers(atlas);
const YEARS = ["2019", "2020", "2021", "2022", "2023"];
const byCountry = readTable("seizures-by-country-2019-2023.tsv", ["drug", "country", ...YEARS]);
const flows = readTable("seizure-flows-2011-2016.tsv", [
  "drug",
  "departure",
  "destination",
  "seizures",
  "kg",
  "main transport",
]);

const viewOf = (change: Partial<ViewState>): ViewState => ({
  ...DEFAULT_VIEW,
  eras: ["cocaine-1990-2019", "cocaine-fentanyl-2020s"],
  layers: ["seizures", "seizure-flows"],
  ...change,
});
const shownIn = (change: Partial<ViewState>) => derive(atlas, layers, viewOf(change));

describe("what is made from tables", () => {
  it.each([...tableFiles()])("%s says what its table says", (name, text) => {
    expect(JSON.parse(readFileSync(join(geo, name), "utf8"))).toEqual(JSON.parse(text));
  });

  it("holds a claim for every filled cell of the seizures and none for an empty one", () => {
    const cells = byCountry.flatMap((row) => YEARS.filter((year) => figureIn(row, year) !== null));
    const claims = [...atlas.claim.values()].filter(
      ({ source, places }) => source === "unodc-wdr-2025-annex-7-1" && !places.includes("world"),
    );
    expect(claims).toHaveLength(cells.length);
    expect(atlas.featuresOf("seizure-flows")).toHaveLength(flows.length);
  });

  it("adds up to the world's cocaine seizures of 2023 as UNODC published them", () => {
    const total = atlas.claim.get("cocaine-seized-world-2023")?.figure?.value ?? 0;
    expect((total / 1000).toFixed(1)).toBe("2274.7");
    expect(Math.round(total / 1000)).toBe(atlas.claim.get("cocaine-seized-2275-t-2023")?.figure?.value);
  });

  it("keeps what UNODC prints as subtotals: South-West Asia is Afghanistan and Pakistan", () => {
    const hectares = (id: string) => atlas.claim.get(id)?.figure?.value ?? Number.NaN;
    expect(hectares("afghan-opium-hectares-2007") + hectares("pakistan-opium-hectares-2007")).toBe(194_701);
    expect(hectares("afghan-opium-hectares-2015") + hectares("pakistan-opium-hectares-2015")).toBe(183_372);
  });

  it("leaves a year without a figure out of its series", () => {
    const years = atlas.series.find(({ id }) => id === "colombia-opium-cultivation")?.points ?? [];
    expect(years.map(({ year }) => year)).not.toContain(2015);
  });
});

describe("series", () => {
  const speakers = (id: string) =>
    new Set(
      atlas.series
        .find((series) => series.id === id)
        ?.points.map(({ claim }) => atlas.claim.get(claim)?.attributedTo),
    );

  it("never join Peru's own count and UNODC's, nor a United States estimate and either", () => {
    expect(speakers("peru-coca-cultivation-devida")).toEqual(new Set(["Devida (Peru)"]));
    for (const { id } of atlas.series.filter((series) => series.id !== "peru-coca-cultivation-devida")) {
      const others = [...speakers(id)].filter((speaker) => !/^(?:United Nations|UN )/u.test(speaker ?? ""));
      expect(others, id).toEqual([]);
    }
  });

  it("hold neither 41 % nor 79 %, which are no series", () => {
    const held = new Set(atlas.series.flatMap(({ points }) => points.map(({ claim }) => claim)));
    expect(held).not.toContain("afpak-41-percent-1998");
    expect(held).not.toContain("afghan-79-percent-1999");
  });
});

describe("circles of seizures", () => {
  const radiusOf = (change: Partial<ViewState>, id: string) =>
    shownIn(change).states.get("seizures")?.get(id)?.width ?? Number.NaN;

  it("have areas in proportion to the kilograms of the year", () => {
    const colombia = radiusOf({ years: [2023, 2023] }, "cocaine-seized-colombia");
    const ecuador = radiusOf({ years: [2023, 2023] }, "cocaine-seized-ecuador");
    expect((colombia / ecuador) ** 2).toBeCloseTo(846_729 / 201_252.9, 6);
  });

  it("share one scale over the years", () => {
    const then = radiusOf({ years: [2019, 2019] }, "cocaine-seized-colombia");
    const now = radiusOf({ years: [2019, 2023] }, "cocaine-seized-colombia");
    expect((then / now) ** 2).toBeCloseTo(489_222 / 846_729, 6);
  });

  it("do not draw a missing year as zero, nor zero as missing", () => {
    const states = shownIn({ years: [2022, 2022] }).states.get("seizures");
    expect(states?.get("cocaine-seized-guatemala")?.hasFigure).toBe(false);
    const zero = shownIn({ seized: "fentanyl", years: [2019, 2019] }).states.get("seizures");
    expect(zero?.get("fentanyl-seized-hong-kong")).toMatchObject({ hasFigure: true, width: SMALLEST_RADIUS });
  });

  it("show one drug at a time", () => {
    const ids = shownIn({ seized: "fentanyl" }).visibility.shown.map(({ id }) => id);
    expect(ids).toContain("fentanyl-seized-united-states");
    expect(ids.filter((id) => id.startsWith("cocaine-seized-"))).toEqual([]);
  });
});

describe("seizure flows", () => {
  const flowsIn = (change: Partial<ViewState>) =>
    shownIn(change).visibility.shown.filter(({ layer }) => layer === "seizure-flows");

  it("are the largest of one drug until all are asked for", () => {
    const kilograms = (drug: string) =>
      flows.filter((row) => row["drug"] === drug).map((row) => Number(row["kg"]));
    const least = kilograms("cocaine").toSorted((a, b) => b - a)[TOP_FLOWS - 1];
    const shown = flowsIn({}).map(({ id }) => atlas.claim.get(`${id}-kg`)?.figure?.value ?? 0);
    expect(shown).toHaveLength(TOP_FLOWS);
    expect(Math.min(...shown)).toBe(least);
    expect(flowsIn({ flows: "all" })).toHaveLength(kilograms("cocaine").length);
    expect(shownIn({}).visibility.hidden.get("minor-flow")).toHaveLength(
      kilograms("cocaine").length - TOP_FLOWS,
    );
  });

  it("have a scale of their own, beside that of the corridors", () => {
    const { scaleOf } = shownIn({ layers: ["corridors", "seizure-flows", "seizures"] });
    expect(scaleOf.get("seizure-flows")?.denominator).toMatch(/^cocaine seized 2011–2016/u);
    expect(scaleOf.get("corridors")?.unit).toBe("%");
    expect(scaleOf.get("seizures")?.denominator).toMatch(/^cocaine seized in a country/u);
  });

  it("whose weights round to nothing are drawn without a figure", () => {
    const state = shownIn({ flows: "all" })
      .states.get("seizure-flows")
      ?.get("cocaine-flow-netherlands-latvia");
    expect(state).toMatchObject({ on: true, hasFigure: false });
  });
});
