import { describe, expect, test } from "vitest";
import { strikeTotal } from "../../src/derive/strikeTotals";
import { ALT_LIMIT } from "../../src/sheet/altText";
import { everySheet, held, SIZES, sheetInput, sheetOf, VIEWS } from "./realSheets";
import { placedTexts } from "./textBoxes";

const { atlas } = held;

function wordsOf(sheet: ReturnType<typeof sheetOf>, part: string): string {
  const lines = placedTexts(sheet).filter(({ groups }) => groups[1] === part);
  return lines.map(({ text }) => text).join(" ");
}

describe.each(everySheet())("the words of the %s", (_, sheet) => {
  test("hold an alt text that names place and time within its limit", () => {
    const { alt } = sheet.metadata;
    expect(alt.length).toBeLessThanOrEqual(ALT_LIMIT);
    const places = [...atlas.place.values()].map(({ name }) => name);
    expect(places.some((name) => alt.includes(name))).toBe(true);
    expect(alt).toMatch(/\d{4}–\d{4}/);
  });

  test("hold a long description with every feature in the frame by name", () => {
    const { description, features } = sheet.metadata;
    const names = features.map((id) => atlas.feature.get(id)?.name ?? id);
    expect(names.filter((name) => !description.includes(name))).toEqual([]);
    expect(description).toContain(`${sheet.references.length} references`);
  });

  test("state the boundary policy and that routes are schematic", () => {
    expect(wordsOf(sheet, "notes")).toContain("Boundaries as recognised in UN resolutions");
    expect(wordsOf(sheet, "notes")).toContain("schematic");
  });

  test("hold the address of the view, the edition, the basemap's makers and the licence", () => {
    const words = wordsOf(sheet, "colophon");
    const plain = words.replaceAll(" ", "");
    expect(plain).toContain(sheet.metadata.permalink.replace("https://", ""));
    expect(words).toContain(`edition ${atlas.edition.id} (${atlas.edition.hash.slice(0, 8)})`);
    expect(words).toContain("Natural Earth");
    expect(words).toContain("CC BY 4.0");
  });

  test("print what became of everyone accused in the frame", () => {
    const claims = sheet.metadata.features.flatMap(
      (id) => atlas.feature.get(id)?.properties.claims.flatMap((claim) => atlas.claim.get(claim) ?? []) ?? [],
    );
    const accused = claims.filter(({ status }) => status === "allegation" || status === "charge");
    const people = [...new Set(accused.flatMap(({ actors }) => actors))]
      .flatMap((id) => atlas.actor.get(id) ?? [])
      .filter(({ outcomes }) => outcomes.length > 0);
    const notes = wordsOf(sheet, "notes");
    const surnames = people.map(({ name }) => name.split(" ").at(-1) ?? name);
    expect(surnames.filter((name) => !notes.includes(name))).toEqual([]);
  });
});

test("a total is said as at least and as of its day, on the map and beside it", () => {
  const near = { ...VIEWS.caribbean, camera: { center: [-74, 14.5], zoom: 5 } } as const;
  const sheet = sheetOf(sheetInput(near, SIZES.landscape));
  const framed = sheet.metadata.features.flatMap((id) => atlas.feature.get(id) ?? []);
  const total = strikeTotal(framed, sheet.view.counting);
  expect(total).not.toBeNull();
  const notes = wordsOf(sheet, "notes");
  expect(notes).toContain(`at least ${total?.counted} announced records`);
  expect(notes).toContain(`at least ${total?.killed} killed`);
  expect(notes).toMatch(/as of \d{1,2} [A-Z][a-z]+ \d{4}/);
  const onMap = sheet.marks.filter(({ layer }) => layer === "ledger-label").map(({ text }) => text ?? "");
  expect(onMap.length).toBeGreaterThan(0);
  for (const text of onMap) {
    expect(text).toMatch(/at least \d+ killed/);
    expect(text).toMatch(/as of/);
  }
});

test("a ledger that is too small for its total says at least which sea it is and that positions are not published", () => {
  const sheet = sheetOf(sheetInput(VIEWS.caribbean, SIZES.landscape));
  const over = sheet.marks.filter(({ layer }) => layer === "ledger-label" || layer === "ledger-note");
  const ledgers = sheet.marks.filter(({ layer }) => layer === "ledger-bracket").length / 2;
  expect(ledgers).toBeGreaterThan(0);
  expect(over.filter(({ text }) => text?.includes("not published"))).toHaveLength(ledgers);
  const seas = [...atlas.seaArea.values()].map(({ name }) => name);
  expect(over.every(({ text }) => seas.some((sea) => text?.startsWith(`${sea}:`)))).toBe(true);
});

test("lines that carry no drugs are named, since nothing in their drawing tells them from those that do", () => {
  const eras = ["central-america-1980s"];
  const view = { ...VIEWS.caribbean, eras, camera: { center: [-100, 24], zoom: 3.2 } } as const;
  const notes = wordsOf(sheetOf(sheetInput(view, SIZES.square)), "notes");
  expect(notes).toContain("Lines that do not stand for drugs. Money from the San Francisco Bay area");
  expect(notes).toContain("Money from Miami");
  const drugs = wordsOf(sheetOf(sheetInput({ ...view, eras: ["cocaine-1990-2019"] }, SIZES.square)), "notes");
  expect(drugs).not.toContain("do not stand for drugs");
  const crescent = wordsOf(sheetOf(sheetInput(VIEWS["golden crescent"], SIZES.square)), "notes");
  expect(crescent).toMatch(/Arms out of Sistan-Baluchistan towards southern Afghanistan \(disputed\)/);
});

test("a written title, subtitle and byline take the place of the computed ones", () => {
  const written = { title: "Night at sea", subtitle: "What is known, and from whom", byline: "By a desk" };
  const sheet = sheetOf(sheetInput({ ...VIEWS.caribbean, sheet: written }, SIZES.square));
  expect(wordsOf(sheet, "title")).toBe(Object.values(written).join(" "));
  expect(sheet.metadata).toMatchObject(written);
});

test("one era's own label is its title", () => {
  const view = { ...VIEWS["golden crescent"], eras: ["golden-crescent-1980s"] };
  const { metadata } = sheetOf(sheetInput(view, SIZES.landscape));
  expect(metadata.title).toBe(atlas.era.get("golden-crescent-1980s")?.label);
  expect(metadata.alt).toContain(metadata.title);
});

test("a picture of a filtered view says by what it is filtered and until when it tells", () => {
  const view = { ...VIEWS.caribbean, standings: ["disputed", "alleged"] as const, until: "2025-11-30" };
  const notes = wordsOf(sheetOf(sheetInput(view, SIZES.square)), "notes");
  expect(notes).toContain("Filtered to Standing: Disputed or Alleged.");
  expect(notes).toContain("What the sources date after 30 November 2025 is left out.");
});

test("a year range says how many marks have no date", () => {
  const view = { ...VIEWS.caribbean, years: [2025, 2026] as const };
  const sheet = sheetOf(sheetInput(view, SIZES.square));
  expect(wordsOf(sheet, "notes")).toMatch(
    /other years than 2025–2026 is left out\. \d+ marks without a date in the sources/,
  );
});

test("a subtitle and the texts for those who do not see it say routes only where a line is drawn", () => {
  const ofEra = (era: string, center: readonly [number, number], zoom: number) =>
    sheetOf(
      sheetInput({ ...VIEWS.caribbean, eras: [era], camera: { center: [...center], zoom } }, SIZES.landscape),
    );
  const panama = ofEra("noriega-panama", [-79.68, 8.41], 4.3).metadata;
  expect(panama.subtitle).toBe("Transit areas as 2 sources report them.");
  expect(panama.alt).toMatch(/^Map of .*transit areas/);
  expect(panama.description).toContain("Transit areas (1): Panama");
  const haiti = ofEra("haiti-and-miami", [-76.56, 23.63], 4).metadata;
  expect(haiti.subtitle).toBe("Routes as 2 sources report them.");
  expect(haiti.alt).toContain("routes");
});

test("every section of a sheet's key has its title", () => {
  const key = wordsOf(sheetOf(sheetInput(VIEWS["golden crescent"], SIZES.landscape)), "legend");
  for (const title of ["Standing of the route", "Areas of transit", "Line width", "Source countries"])
    expect(key).toContain(title);
});
