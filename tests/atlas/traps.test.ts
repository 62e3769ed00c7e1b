import { describe, expect, test } from "vitest";
import type { AtlasClaim } from "../../src/atlas/records";
import { isOnLand } from "../../src/schema/isOnLand";
import { realAtlas as atlas, realBasemap } from "./realAtlas";

const claims = [...atlas.claim.values()];
const features = [...atlas.feature.values()];

function claim(id: string): AtlasClaim {
  const found = atlas.claim.get(id);
  if (!found) throw new Error(`the atlas has no claim "${id}"`);
  return found;
}

function quoteOf(id: string): string {
  const found = claim(id);
  return "quote" in found ? found.quote.exact : "";
}

/** Everything the atlas says in its own words. */
function ownWords(): readonly string[] {
  return [
    ...claims.map(({ statement }) => statement),
    ...[...atlas.dispute.values()].flatMap((dispute) => [
      dispute.title,
      dispute.explanation,
      dispute.advice,
      ...dispute.sides.map(({ label }) => label),
    ]),
    ...features.flatMap(({ name, properties }) => [name, properties.note ?? ""]),
    ...atlas.notes.map(({ text }) => text),
    ...atlas.eras.flatMap(({ summary, thin }) => [summary, thin ?? ""]),
  ];
}

describe("shares", () => {
  test("each says of what", () => {
    const bare = claims.filter(({ figure }) => figure?.unit === "%" && !figure.denominator);
    expect(bare.map(({ id }) => id)).toEqual([]);
  });

  test("84 % is of US-seized cocaine, and 60 % of Afghanistan’s opium", () => {
    expect(claim("dea-84-us-seized").figure).toMatchObject({
      value: 84,
      measure: "share-of-seizures",
      denominator: "US-seized cocaine",
    });
    expect(claim("iran-60-percent-afghan-opium").figure).toMatchObject({
      value: 60,
      measure: "share-of-flow",
      denominator: "Afghanistan’s opium",
    });
  });

  test("41 % of 1998 and 79 % of 1999 stand in no series and on no mark together", () => {
    const pair = ["afpak-41-percent-1998", "afghan-79-percent-1999"];
    const holdsBoth = (ids: readonly string[]) => pair.every((id) => ids.includes(claim(id).id));
    expect(atlas.series.filter(({ points }) => points.some((point) => pair.includes(point.claim)))).toEqual(
      [],
    );
    expect(features.filter(({ properties }) => holdsBoth(properties.claims))).toEqual([]);
    expect(atlas.dispute.get("afghan-share-1998-1999")?.kind).toBe("not-a-series");
  });

  test("the four hawala shares keep four wholes", () => {
    const shares = [
      "faizabad-hawala-100-percent",
      "herat-hawala-30-percent",
      "south-60-percent-funds",
      "south-80-90-percent-dealers",
    ];
    const wholes = shares.map((id) => claim(id).figure?.denominator);
    expect(new Set(wholes).size).toBe(4);
    expect(atlas.dispute.get("hawala-shares")?.kind).toBe("not-a-series");
  });
});

describe("sums that nobody published", () => {
  test("the reward for Maduro is 50 million dollars and has no earlier amount", () => {
    const rewards = claims.filter(
      ({ figure, actors }) => figure?.measure === "reward" && actors.includes("nicolas-maduro"),
    );
    expect(rewards.length).toBeGreaterThan(1);
    expect(new Set(rewards.map(({ figure }) => figure?.value))).toEqual(new Set([50_000_000]));
    expect(claim("bondi-reward-doubled").figure).toBeNull();
    expect(ownWords().filter((text) => /\b25[ -](?:million|m\b)/i.test(text))).toEqual([]);
  });

  test("deployments are not added up", () => {
    const marks = atlas.featuresOf("deployments").map(({ properties }) => properties);
    for (const { id, volumes } of marks) {
      expect(
        volumes.every(({ scope, claims: own }) => scope === "whole" && own.length === 1),
        id,
      ).toBe(true);
    }
    const published = claims.filter(({ figure }) => figure?.measure === "personnel");
    const values = published.map(({ figure }) => figure?.value ?? 0);
    for (const value of values)
      for (const other of values) expect(values, `${value} + ${other}`).not.toContain(value + other);
  });
});

test("spelling inside quotes is as printed", () => {
  const printed: Record<string, string> = {
    "afghans-2-9-million": "2.9 million Afghanis",
    "traffickers-over-80-percent": "Afghan's opium traffickers",
    "iran-two-rough-provinces": "Sistan va Baluchistan",
    "jundullah-location": "is in the  Baluchistan region",
    "cia-soviet-chinese-border": "guerilla",
    "american-opium-turkiye-india": "Turkiye",
    "us-alleges-gang-members-moved": "the united States",
    "maduro-indicted-2020-wtn": "2020,the",
    "gil-rejects-reward": "the award",
  };
  for (const [id, words] of Object.entries(printed)) expect(quoteOf(id), id).toContain(words);
});

test("Balochistan in Pakistan and Sistan-Baluchistan in Iran are two places, and no mark takes both for one", () => {
  expect(atlas.place.get("balochistan")?.iso).toBe("PK-BA");
  expect(atlas.place.get("sistan-baluchistan")?.iso).toBe("IR-11");
  const both = ["balochistan", "sistan-baluchistan"];
  expect(claims.filter(({ places }) => both.every((id) => places.includes(id)))).toEqual([]);
  const areas = features.flatMap(({ properties }) => ("members" in properties ? [properties] : []));
  expect(areas.filter(({ members }) => both.every((id) => members?.includes(id)))).toEqual([]);
  expect(claim("tribal-belt-transit-1980s").places).toContain("balochistan");
  expect(claim("zahedan-by-sistan-baluchistan").places).toContain("sistan-baluchistan");
});

describe("the layer of strikes", () => {
  test("has no mark on land: no point, and no corner of a ledger’s open water", () => {
    if (!realBasemap) throw new Error("the data folder holds no basemap");
    const basemap = realBasemap;
    const points = atlas.featuresOf("strikes").flatMap(({ geometry }) => {
      if (geometry?.type !== "Point") return [];
      const [longitude = 0, latitude = 0] = geometry.coordinates;
      return [[longitude, latitude] as const];
    });
    const ledgers = [...atlas.seaArea.values()].flatMap(({ ledgerAt }) => (ledgerAt ? [ledgerAt] : []));
    expect(ledgers.length).toBeGreaterThan(0);
    expect([...points, ...ledgers].filter((position) => isOnLand(position, basemap))).toEqual([]);
  });

  test("holds no plan and no threat, and nothing inside Venezuela", () => {
    const plans = [
      "us-plans-inside-venezuela",
      "us-options-within-venezuela",
      "trump-weighing-strikes-inside",
    ];
    const onMarks = new Set(atlas.featuresOf("strikes").flatMap(({ properties }) => properties.claims));
    expect(plans.map((id) => claim(id).id).filter((id) => onMarks.has(id))).toEqual([]);
  });
});

describe("accusations", () => {
  const isPerson = (id: string) => atlas.actor.get(id)?.kind === "person";
  /** Who decides or reports in a claim that tells an outcome, and is not the one accused. */
  const NOT_ACCUSED = new Set(["donald-trump", "pam-bondi"]);

  test("a person’s charge, conviction, acquittal or pardon is printed wherever an accusation is", () => {
    const tellsOutcome = /^(?:charge|conviction|acquittal|pardon)$/;
    const missing = claims
      .filter(({ status }) => tellsOutcome.test(status))
      .flatMap(({ id, actors }) =>
        actors
          .filter((actor) => isPerson(actor) && !NOT_ACCUSED.has(actor))
          .filter((actor) => !atlas.actor.get(actor)?.outcomes.includes(id))
          .map((actor) => `${actor}: ${id}`),
      );
    expect(missing).toEqual([]);
  });

  test("Hernández has his conviction and his pardon, Noriega his indictment, Webb the retraction", () => {
    const outcomes = (id: string) => atlas.actor.get(id)?.outcomes;
    expect(outcomes("juan-orlando-hernandez")).toEqual([
      "hernandez-convicted-2024",
      "hernandez-pardoned-2025",
    ]);
    expect(outcomes("manuel-noriega")).toContain("noriega-indicted-1988");
    expect(outcomes("gary-webb")).toContain("mercury-news-retraction");
    expect(outcomes("sebastian-gonzalez-mendiola")).toEqual(["gonzalez-charged-1984"]);
  });

  test("a charge is told as one", () => {
    const called = ["noriega-indicted-1988", "guillen-indicted-1996", "maduro-indicted-2020"];
    for (const id of called) {
      expect(claim(id).status, id).toBe("charge");
      expect(claim(id).statement, id).toMatch(/not a conviction/);
    }
  });

  test("“never admitted” is no denial, and Webb’s death is not in the atlas", () => {
    expect(claim("cia-never-admitted-laos").status).not.toBe("denial");
    expect(claim("cia-never-admitted-afghanistan").status).not.toBe("denial");
    expect(ownWords().filter((text) => /suicide/i.test(text))).toEqual([]);
  });
});

test("where no line is known none is drawn", () => {
  const lines = atlas.featuresOf("corridors").filter(({ geometry }) => geometry?.type === "LineString");
  const drawn = lines.map(({ properties }) => properties.claims);
  for (const implied of ["miami-airport-one-ton", "freighter-seizure-430-lb-1983", "webb-return-flights"])
    expect(drawn.filter((ids) => ids.includes(claim(implied).id))).toEqual([]);
  const fromLaos = lines.filter(({ properties }) => properties.waypoints.includes("northern-laos"));
  expect(fromLaos).toEqual([]);
});
