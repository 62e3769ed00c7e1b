import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { jsonFault } from "../../src/schema/jsonFault";

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

describe("jsonFault", () => {
  test("finds no fault with any JSON, however it is written", () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.constantFrom(0, 2, "\t"), (value, indent) => {
        expect(jsonFault(JSON.stringify(value, null, indent))).toBeNull();
      }),
    );
  });

  test("finds fault with everything that JSON.parse refuses", () => {
    const pieces = fc
      .array(
        fc.constantFrom(
          "{",
          "}",
          "[",
          "]",
          ",",
          ":",
          '"a"',
          '"b"',
          "1",
          "-",
          "0",
          ".5",
          "e3",
          "true",
          "nul",
          " ",
          "\n",
        ),
        { maxLength: 9 },
      )
      .map((parts) => parts.join(""));
    const damaged = fc
      .tuple(
        fc.jsonValue().map((value) => JSON.stringify(value)),
        fc.nat(),
        fc.constantFrom("", ",", "}", '"', "\\"),
      )
      .map(([text, at, mark]) => {
        const cut = at % (text.length + 1);
        return text.slice(0, cut) + mark + text.slice(cut + 1);
      });
    fc.assert(
      fc.property(fc.oneof(pieces, damaged, fc.string()), (text) => {
        const fault = jsonFault(text);
        const isRefused = fault !== null && !fault.message.endsWith("stands twice in one object");
        expect(isRefused || (fault !== null && !isJson(text))).toBe(!isJson(text));
      }),
      { numRuns: 5000 },
    );
  });

  test.each([
    ['{"a": 1,}', 8, "expected a key, found }"],
    ['{"a": 1 "b": 2}', 8, 'expected a comma or }, found "b"'],
    ["[1, 2", 5, "expected a comma or ], found the end of the file"],
    ["", 0, "expected a value, found the end of the file"],
    ["[1] x", 4, "expected the end of the file, found x"],
    ['{"a": {"b": 1}, "c": [{"b": 1, "b": 2}]}', 31, 'the key "b" stands twice in one object'],
  ])("%s is told at its offset", (text, offset, message) => {
    expect(jsonFault(text)).toEqual({ offset, message });
  });

  test("refuses depth that would exhaust its readers", () => {
    expect(jsonFault("[".repeat(100_000))?.message).toMatch(/levels deep/);
  });
});
