import { array, assert, oneof, property, string, constant, double, integer } from "fast-check";
import { describe, expect, test } from "vitest";
import { claimsBehind } from "../../src/derive/references";
import { claimColumns, type ClaimRow, claimRows } from "../../src/derive/table/claimTable";
import { evidenceColumns } from "../../src/derive/table/evidenceColumns";
import { featureColumns, type FeatureRow, featureRows } from "../../src/derive/table/featureTable";
import { filterRows } from "../../src/derive/table/filterRows";
import { plainGeometry } from "../../src/derive/table/plainGeometry";
import { sortRows } from "../../src/derive/table/sortRows";
import { tableCsv } from "../../src/derive/table/tableCsv";
import { writeCsv } from "../../src/derive/table/writeCsv";
import { messagesIn } from "../../src/messages/messages";
import { rowWindow } from "../../src/ui/table/rowWindow";
import { realAtlas } from "../atlas/realAtlas";
import { readCsv } from "./readCsv";

const messages = messagesIn("en");
const features = featureRows(realAtlas, messages);
const columns = featureColumns(realAtlas, messages);
const claims = claimRows(realAtlas, messages);

describe("a CSV file", () => {
  const cell = oneof(
    string(),
    string({ unit: "binary" }),
    constant('"quoted", and\r\nbroken'),
    constant(" spaced "),
    integer(),
    double({ noNaN: true, noDefaultInfinity: true }),
    constant(null),
  );

  test("gives back every cell, but for the apostrophe before what looks like a formula", () => {
    const records = array(array(cell, { minLength: 3, maxLength: 3 }));
    assert(
      property(records, (rows) => {
        const [, ...read] = readCsv(writeCsv(["a", "b", "c"], rows));
        const expected = rows.map((row) => row.map((value) => (value === null ? "" : String(value))));
        const bare = read.map((row, at) =>
          row.map((text, column) => (`'${expected[at]?.[column]}` === text ? text.slice(1) : text)),
        );
        expect(bare).toEqual(expected);
      }),
    );
  });

  test("holds no cell that a spreadsheet would run", () => {
    assert(
      property(array(array(string(), { minLength: 2, maxLength: 2 })), (rows) => {
        const cells = readCsv(writeCsv(["a", "b"], rows)).flat();
        return cells.every((text) => !/^[=+\-@\t\r\n]/.test(text) || /^[+-]?\d+(\.\d+)?$/.test(text));
      }),
    );
  });

  test.each([
    ["=1+1", "'=1+1"],
    ["@SUM(A1)", "'@SUM(A1)"],
    ["+CMD|' /C calc'!A0", "'+CMD|' /C calc'!A0"],
    ["-5.3", "-5.3"],
    ["-5 percent", "'-5 percent"],
  ])("writes %s as %s", (value, written) => {
    expect(writeCsv(["a"], [[value]])).toBe(`\uFEFFa\r\n${written}\r\n`);
  });
});

test("no file of rows holds an address that is named and never linked", () => {
  const unlinked = [...realAtlas.source.values()].flatMap(({ URL: address, custom }) =>
    address === undefined || custom.link ? [] : [address],
  );
  const { after: ofClaims } = evidenceColumns<ClaimRow>(realAtlas, ({ id }) => [id], messages);
  const { after: ofMarks } = evidenceColumns<FeatureRow>(
    realAtlas,
    ({ feature }) => claimsBehind(feature),
    messages,
  );
  const files = [
    tableCsv(claims, [...claimColumns(realAtlas, messages), ofClaims]),
    tableCsv(features, [...columns, ofMarks]),
  ];
  for (const file of files) {
    const held = new Set(readCsv(file).flatMap((row) => row.flatMap((cell) => cell.split(" "))));
    expect(unlinked.filter((address) => held.has(address))).toEqual([]);
    expect([...held].filter((word) => word.startsWith("https://")).length).toBeGreaterThan(unlinked.length);
  }
});

describe("rows are sorted", () => {
  test("by date as dates, undated last in both directions", () => {
    for (const isDescending of [false, true]) {
      const rows = sortRows(features, columns, { column: "when", isDescending });
      const keys = rows.map(({ feature }) => feature.dates?.first ?? feature.dates?.last ?? null);
      const dated = keys.filter((key) => key !== null);
      const inOrder = dated.toSorted();
      expect(dated).toEqual(isDescending ? inOrder.toReversed() : inOrder);
      expect(keys.slice(dated.length).every((key) => key === null)).toBe(true);
    }
  });

  test("by figure within one unit, as numbers", () => {
    const sorted = sortRows(claims, claimColumns(realAtlas, messages), {
      column: "figure",
      isDescending: false,
    });
    const tonnes = sorted.flatMap(({ claim }) => (claim.figure?.unit === "t" ? [claim.figure.value] : []));
    expect(tonnes.length).toBeGreaterThan(10);
    expect(tonnes).toEqual(tonnes.toSorted((a, b) => a - b));
  });
});

describe("the filter", () => {
  test("keeps the strikes of a month", () => {
    const found = filterRows(features, "strike 2025-11").map(({ id }) => id);
    const held = realAtlas
      .featuresOf("strikes")
      .filter(({ properties }) => properties.when?.startsWith("2025-11"))
      .map(({ id }) => id);
    expect(found).toEqual(held);
    expect(filterRows(features, 'strike "november 2025"').map(({ id }) => id)).toEqual(held);
  });

  test("forgives accents and case, and keeps all where nothing is asked", () => {
    expect(filterRows(features, "TURKIYE").length).toBeGreaterThan(5);
    expect(filterRows(features, "  ")).toBe(features);
    expect(filterRows(features, "xqzzv")).toEqual([]);
  });
});

describe("geometry for others", () => {
  test("is cut at the antimeridian, where the line crosses it", () => {
    const cut = plainGeometry({
      type: "LineString",
      coordinates: [
        [170, 10],
        [-170, 30],
      ],
    });
    expect(cut).toEqual({
      type: "MultiLineString",
      coordinates: [
        [
          [170, 10],
          [180, 20],
        ],
        [
          [-180, 20],
          [-170, 30],
        ],
      ],
    });
  });

  test("has outer rings that run anticlockwise", () => {
    const ring = [
      [0, 0],
      [0, 1],
      [1, 1],
      [1, 0],
      [0, 0],
    ];
    expect(plainGeometry({ type: "Polygon", coordinates: [ring] })).toEqual({
      type: "Polygon",
      coordinates: [ring.toReversed()],
    });
  });
});

test("of a long table only what is in sight is drawn, and every row has its place", () => {
  assert(
    property(
      integer({ min: 0, max: 3000 }),
      integer({ min: 0, max: 90_000 }),
      integer({ min: -1, max: 3000 }),
      (count, top, focused) => {
        const parts = rowWindow(count, top, 800, focused);
        const drawn = parts.filter(({ kind }) => kind === "row");
        const places = parts.reduce((sum, part) => sum + (part.kind === "gap" ? part.rows : 1), 0);
        return (
          places === count &&
          drawn.length < 45 &&
          (focused < 0 ||
            focused >= count ||
            drawn.some((part) => part.kind === "row" && part.index === focused))
        );
      },
    ),
  );
});
