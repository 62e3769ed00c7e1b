import { assert, property, string } from "fast-check";
import { describe, expect, test } from "vitest";
import { groupHits } from "../../src/derive/search/groupHits";
import { excerptOf } from "../../src/derive/search/highlight";
import { search, searchIndex, suggestions } from "../../src/derive/search/searchIndex";
import { wordsOf } from "../../src/derive/search/words";
import { messagesIn } from "../../src/messages/messages";
import { realAtlas } from "../atlas/realAtlas";

const index = searchIndex(realAtlas, messagesIn("en"));
const first = (query: string) => search(index, query)[0];
const keys = (query: string) =>
  search(index, query).map(({ selection }) => `${selection.kind}.${selection.id}`);

describe("a search finds first", () => {
  test.each([
    ["Colombia", "place", "colombia"],
    ["Canton", "place", "guangzhou"],
    ["amoy", "place", "xiamen"],
    ["Ho Chi Minh City", "place", "saigon"],
    ["turkiye", "place", "turkiye"],
    ["hernandez", "actor", "juan-orlando-hernandez"],
    ["the boat strikes", "era", "boat-strikes"],
    ["strike 15 November 2025", "feature", "strike-2025-11-15"],
  ])("“%s”: a %s", (query, kind, id) => {
    const hit = first(query);
    expect(hit?.selection.kind).toBe(kind);
    expect(hit?.selection.id).toBe(id);
  });

  test.each([
    ["noreiga", "Noriega"],
    ["helmnd", "Helmand"],
    ["Gautemala", "Guatemala"],
    ["Afgan opium Iran", "Afghan"],
  ])("“%s” in spite of its slip", (query, word) => {
    expect(first(query)?.title.text).toContain(word);
  });
});

describe("numbers", () => {
  test("are found as they are printed, with or without the comma", () => {
    const asPrinted = keys("3,708 tonnes");
    expect(asPrinted.length).toBeGreaterThan(0);
    expect(keys("3708 tonnes")).toEqual(asPrinted);
  });

  test("are never taken for their neighbours", () => {
    for (const hit of search(index, "84 percent")) {
      const entry = index.entries.find(({ selection }) => selection === hit.selection);
      const terms = wordsOf(Object.values(entry ?? {}).join(" ")).map(({ term }) => term);
      expect(terms).toContain("84");
    }
  });
});

test("every word asked for is in every result, where anything has them all", () => {
  for (const hit of search(index, "Afghan opium Iran")) {
    const entry = index.entries.find(({ selection }) => selection === hit.selection);
    const text = Object.values(entry ?? {}).join(" ");
    expect(text).toMatch(/afghan/i);
    expect(text).toMatch(/opium/i);
    expect(text).toMatch(/iran/i);
  }
});

test("the quoted words are shown where they are what was found", () => {
  const hit = first("serves as only a minor transit corridor");
  expect(hit?.excerpt.text).toContain("minor transit corridor");
  expect(hit?.excerpt.ranges.length).toBeGreaterThan(3);
});

test("everything in the atlas that can be opened can be found by its own title", () => {
  const missed = index.entries
    .filter(({ kind }) => kind !== "claim" && kind !== "figure")
    .filter(({ title, selection }) => !search(index, title).some((hit) => hit.selection === selection));
  expect(missed.map(({ title }) => title)).toEqual([]);
});

test("what is not there is not found, and what is near is suggested", () => {
  expect(search(index, "xqzzv")).toEqual([]);
  expect(suggestions(index, "colmbja")).toContain("colombia");
  expect(search(index, "  ")).toEqual([]);
});

test("groups hold the best of each kind and say how many there are", () => {
  const hits = search(index, "colombia");
  const groups = groupHits(hits, 3);
  expect(groups[0]?.kind).toBe("place");
  expect(groups.every((group) => group.hits.length === Math.min(3, group.total))).toBe(true);
  expect(groups.reduce((sum, { total }) => sum + total, 0)).toBe(hits.length);
});

describe("an excerpt", () => {
  test("is a stretch of the text around what was found, with the words marked", () => {
    const text = `${"lorem ipsum ".repeat(30)}needle${" dolor sit".repeat(30)}`;
    const { text: cut, ranges } = excerptOf(text, new Set(["needle"]));
    expect(cut.length).toBeLessThan(160);
    expect(ranges.map(([start, end]) => cut.slice(start, end))).toEqual(["needle"]);
    expect(cut).toMatch(/^….*…$/);
  });

  test("of any text marks only whole words asked for, and is the text itself where that is short", () => {
    assert(
      property(string({ maxLength: 600, unit: "grapheme" }), string({ minLength: 1 }), (text, word) => {
        const terms = new Set(wordsOf(word).map(({ term }) => term));
        const { text: cut, ranges } = excerptOf(text, terms, 150);
        const inner = text.length <= 150 ? cut : cut.replace(/^…|…$/g, "");
        const found = ranges.map(([start, end]) => wordsOf(cut.slice(start, end))[0]?.term ?? "");
        const isWhole = text.length > 150 || cut === text;
        return isWhole && text.includes(inner) && found.every((term) => terms.has(term));
      }),
    );
  });
});
