import type { FeatureCollection } from "geojson";
import { describe, expect, test } from "vitest";
import { sheetCsv } from "../../src/sheet/data/sheetCsv";
import { sheetGeoJson } from "../../src/sheet/data/sheetGeoJson";
import { everySheet, held } from "./realSheets";

interface Claimed {
  id: string;
  citation: string;
}

describe.each(everySheet())("the data of the %s", (_, sheet) => {
  const framed = sheet.metadata.features;
  const cited = sheet.metadata.references.flatMap(({ claims }) => claims.map(({ id }) => id));

  test("as GeoJSON are what is in the frame, with its claims, its edition and the way back", () => {
    const text = sheetGeoJson(sheet, held);
    const read = JSON.parse(text) as FeatureCollection & Record<string, unknown>;
    expect(read.features.map(({ id }) => id)).toEqual(framed);
    expect(read["permalink"]).toBe(sheet.metadata.permalink);
    expect(read["edition"]).toEqual(held.atlas.edition);
    const claims = read.features.flatMap(({ properties }) => (properties?.["claims"] ?? []) as Claimed[]);
    expect(claims.length).toBeGreaterThan(framed.length / 2);
    for (const { citation } of claims) expect(citation.length).toBeGreaterThan(10);
    const listed = new Set(cited);
    expect(claims.filter(({ id }) => !listed.has(id)).map(({ id }) => id)).toEqual([]);
    // A feature a line, so that two editions can be compared.
    expect(text.trimEnd().split("\n")).toHaveLength(framed.length + 2);
  });

  test("as CSV are the same marks, a row each, with their citations", () => {
    const [header = "", ...rows] = sheetCsv(sheet, held).trimEnd().split("\r\n");
    expect(header.startsWith("\uFEFFid,name,layer")).toBe(true);
    expect(header).toMatch(/,claims,citations,addresses$/);
    expect(rows.map((row) => row.split(",")[0] ?? "").toSorted()).toEqual(framed.toSorted());
  });
});
