import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  COMMODITIES,
  MAP_LAYERS,
  MEASURES,
  PRECISIONS,
  STANDINGS,
  STATUSES,
} from "../../src/schema/vocabulary";
import { DEFAULT_VIEW } from "../../src/viewstate/defaultView";
import type { UrlContext } from "../../src/viewstate/urlParameter";
import { URL_PARAMETERS, roundCamera } from "../../src/viewstate/urlParameters";
import { decodeView, encodeView } from "../../src/viewstate/viewCodec";
import { METHOD_SECTIONS, PAGES, SEIZED_DRUGS, type ViewState } from "../../src/viewstate/viewState";

const ERAS = ["opium-wars", "cold-war-asia", "cocaine-fentanyl-2020s", "boat-strikes"];
const SOURCES = ["gazette", "unodc-2024", "wiki"];
const SELECTIONS = new Set(["feature.source-colombia", "era.opium-wars", "claim.dea-84-us-seized"]);
const context: UrlContext = {
  eras: ERAS,
  sources: SOURCES,
  hasSelection: (kind, id) => SELECTIONS.has(`${kind}.${id}`),
  hasScale: (key) => key === "share-of-flow.cocaine-2006",
  hasSeries: (id) => id === "opium-afghanistan" || id === DEFAULT_VIEW.series,
  storySteps: (id) => (id === "two-centuries" ? 10 : 0),
};
const fallback: ViewState = { ...DEFAULT_VIEW, eras: ERAS.slice(2) };

const subsetInOrder = <T>(items: readonly T[]) => fc.subarray([...items]);
const camera = fc
  .record({
    center: fc.tuple(
      fc.double({ min: -180, max: 180, noNaN: true }),
      fc.double({ min: -85, max: 85, noNaN: true }),
    ),
    zoom: fc.double({ min: 0, max: 12, noNaN: true }),
  })
  .map(roundCamera);
const text = fc.option(fc.string({ minLength: 1, maxLength: 60, unit: "grapheme" }));
const years = fc
  .tuple(fc.integer({ min: 1000, max: 2999 }), fc.integer({ min: 1000, max: 2999 }))
  .map(([a, b]): readonly [number, number] => [Math.min(a, b), Math.max(a, b)]);

const view: fc.Arbitrary<ViewState> = fc.record({
  eras: subsetInOrder(ERAS),
  layers: subsetInOrder(MAP_LAYERS),
  commodities: fc.option(subsetInOrder(COMMODITIES)),
  standings: fc.option(subsetInOrder(STANDINGS)),
  statuses: fc.option(subsetInOrder(STATUSES)),
  precisions: fc.option(subsetInOrder(PRECISIONS)),
  sources: fc.option(subsetInOrder(SOURCES)),
  measures: fc.option(subsetInOrder(MEASURES)),
  years: fc.option(years),
  colourBy: fc.constantFrom("era", "commodity"),
  measure: fc.constantFrom(null, "share-of-flow.cocaine-2006"),
  until: fc.option(
    fc
      .date({ min: new Date("1000-01-01"), max: new Date("2999-12-31"), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10)),
  ),
  series: fc.constantFrom(null, "opium-afghanistan", DEFAULT_VIEW.series),
  counting: fc.record({
    of: fc.constantFrom("records", "strikes", "vessels"),
    deaths: fc.constantFrom("at-once", "with-presumed"),
  }),
  confidence: fc.constantFrom("medium", "low"),
  seized: fc.constantFrom(...SEIZED_DRUGS),
  flows: fc.constantFrom("top", "all"),
  camera,
  projection: fc.constantFrom("mercator", "globe"),
  graticule: fc.boolean(),
  motion: fc.boolean(),
  selection: fc.option(
    fc.constantFrom(
      { kind: "feature", id: "source-colombia" } as const,
      { kind: "era", id: "opium-wars" } as const,
      { kind: "claim", id: "dea-84-us-seized" } as const,
    ),
  ),
  page: fc.option(fc.constantFrom(...PAGES)),
  section: fc.option(fc.constantFrom(...METHOD_SECTIONS)),
  story: fc.option(fc.record({ id: fc.constant("two-centuries"), step: fc.integer({ min: 1, max: 10 }) })),
  theme: fc.option(fc.constantFrom("light", "dark", "print")),
  language: fc.constant("en"),
  sheet: fc.record({ title: text, subtitle: text, byline: text }),
});

const names = Object.values(URL_PARAMETERS).map(({ name }) => name);

describe("an address", () => {
  test("leads back to the very view it was written from", () => {
    fc.assert(
      fc.property(view, (shown) => {
        const query = encodeView(shown, fallback);
        expect(decodeView(query, fallback, context)).toEqual({ view: shown, dropped: [] });
      }),
    );
  });

  test("of the opening view is empty", () => {
    expect(encodeView(fallback, fallback)).toBe("");
    expect(decodeView("", fallback, context)).toEqual({ view: fallback, dropped: [] });
  });

  test("names each part of the view once", () => {
    expect(new Set(names).size).toBe(names.length);
  });
});

describe("a hostile address", () => {
  const hostileValue = fc.oneof(
    fc.string(),
    fc.constantFrom(
      "",
      ",",
      "none,none",
      "__proto__",
      "1e9,1e9,1e9",
      "NaN,NaN,NaN",
      "feature.",
      "%",
      "2025-1900",
    ),
  );
  const pairs = fc.array(fc.tuple(fc.oneof(fc.constantFrom(...names), fc.string()), hostileValue));

  test("never throws, and always gives a view that can be written and read again", () => {
    fc.assert(
      fc.property(pairs, (list) => {
        const query = list.map(([name, value]) => `${encodeURIComponent(name)}=${encodeURIComponent(value)}`);
        const { view: read } = decodeView(query.join("&"), fallback, context);
        const again = decodeView(encodeView(read, fallback), fallback, context);
        expect(again).toEqual({ view: read, dropped: [] });
      }),
    );
  });

  test("that is no query at all still gives a view", () => {
    fc.assert(
      fc.property(fc.string(), (query) => {
        expect(decodeView(query, fallback, context).view.language).toBe("en");
      }),
    );
  });

  test.each([
    ["era=atlantis", "era"],
    ["at=400,0,3", "at"],
    ["years=1990-1980", "years"],
    ["until=2025-02-30", "until"],
    ["until=2025", "until"],
    ["series=gold", "series"],
    ["open=feature.atlantis", "open"],
    ["open=constructor.prototype", "open"],
    ["theme=pink", "theme"],
    ["measure=gold", "measure"],
    ["goods=cocaine,gold", "goods"],
    ["standing=true", "standing"],
    ["status=denial,denial", "status"],
    ["position=exact", "position"],
    ["source=gazette,atlantis-times", "source"],
    ["figures=weight", "figures"],
    [`title=${"a".repeat(301)}`, "title"],
    ["sepia=1", "sepia"],
  ])("%s leaves the default and names the part that was dropped", (query, parameter) => {
    const { view: read, dropped } = decodeView(query, fallback, context);
    expect(read).toEqual(fallback);
    expect(dropped.map((part) => part.parameter)).toEqual([parameter]);
    expect(dropped[0]?.reason).not.toBe("");
  });

  test("keeps the known words of a list and names the others", () => {
    const { view: read, dropped } = decodeView("era=boat-strikes,atlantis", fallback, context);
    expect(read.eras).toEqual(["boat-strikes"]);
    expect(dropped).toEqual([{ parameter: "era", reason: "“atlantis” is not known" }]);
  });

  test("given twice, uses the first and says so", () => {
    const { view: read, dropped } = decodeView("theme=dark&theme=light", fallback, context);
    expect(read.theme).toBe("dark");
    expect(dropped.map((part) => part.parameter)).toEqual(["theme"]);
  });

  test("may ask for the embedded page without a complaint", () => {
    expect(decodeView("embed=1", fallback, context).dropped).toEqual([]);
  });
});
