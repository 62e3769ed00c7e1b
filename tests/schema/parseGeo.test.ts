import { join } from "node:path";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readGeo } from "../../src/build/readGeo";
import { checkGeo } from "../../src/schema/checkGeo";
import { parseGeo } from "../../src/schema/parseGeo";
import { overlay, type Patch } from "./overlay";

const good = readGeo(join(import.meta.dirname, "good"));
const PAPER = "claims/paper-2005.json";
const CORRIDORS = "corridors.geojson";

function told(patch: Patch): string[] {
  return parseGeo(overlay(good, patch)).problems.map(({ pointer, message }) => `${pointer} ${message}`);
}

describe("a problem tells what stood there and what was expected", () => {
  test.each<[string, Patch, string[]]>([
    [
      "a word of a closed list",
      { [PAPER]: [{ op: "replace", path: "/0/figure/qualifier", value: "roughly" }] },
      [
        '/0/figure/qualifier qualifier: expected one of "as-stated", "about", "at-least", "more-than", "up-to", "less-than", "range", "record"; found "roughly"',
      ],
    ],
    [
      "a claim that rests on neither quote nor table",
      { [PAPER]: [{ op: "remove", path: "/0/quote" }] },
      ['/0/quote the key "quote" is missing; expected object'],
    ],
    [
      "a fault in a claim with a table, where the other kind of claim is not meant",
      { "claims/table-2007.json": [{ op: "replace", path: "/1/table/row", value: 7 }] },
      ["/1/table/row row: expected string; found 7"],
    ],
    [
      "a geometry of no known type",
      { [CORRIDORS]: [{ op: "replace", path: "/features/0/geometry/type", value: "Circle" }] },
      [
        '/features/0/geometry/type type: expected one of "LineString", "Point", "Polygon", "MultiPolygon"; found "Circle"',
      ],
    ],
    [
      "a position with a height, deep in a union",
      { [CORRIDORS]: [{ op: "replace", path: "/features/3/geometry/coordinates/0/1", value: [1, 2, 3] }] },
      [
        "/features/3/geometry/coordinates/0/1 coordinates: a position is [longitude, latitude]; found [1,2,3]",
      ],
    ],
    ["a file that holds something else", { "eras.json": "null" }, [" expected array; found null"]],
  ])("%s", (_, patch, expected) => {
    expect(told(patch)).toEqual(expected);
  });
});

test("a pointer escapes what RFC 6901 reserves", () => {
  const text = JSON.stringify([{ "and/or~": 1 }]);
  expect(told({ "notes.json": text })[0]).toBe('/0/id the key "id" is missing; expected string');
  expect(told({ "notes.json": text })).toContain('/0/and~1or~0 the key "and/or~" is not part of this record');
});

test("a broken record does not take its neighbours with it, and keeps their places", () => {
  const { records } = parseGeo(overlay(good, { [PAPER]: [{ op: "remove", path: "/1/status" }] }));
  const pointers = records.claims.filter(({ file }) => file === PAPER).map(({ pointer }) => pointer);
  expect(pointers).toEqual(["/0", "/2", "/3", "/4", "/5", "/6", "/7", "/8", "/9"]);
});

test("whatever a file holds, the check returns", () => {
  const texts = fc.oneof(
    fc.string(),
    fc.json(),
    fc.constantFrom("", "[null]", '{"features":[{}]}', '[{"id":1}]'),
  );
  const names = fc.constantFrom(...good.keys(), "claims/other.json", "__proto__", "../up.json");
  fc.assert(
    fc.property(fc.dictionary(names, texts, { noNullPrototype: true }), (files) => {
      const { problems } = checkGeo(overlay(good, files), () => "0".repeat(64));
      expect(problems.every(({ message }) => message.length > 0)).toBe(true);
    }),
    { numRuns: 150 },
  );
});
