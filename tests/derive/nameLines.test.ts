import { array, assert, property, stringMatching } from "fast-check";
import { expect, test } from "vitest";
import { nameLines } from "../../src/derive/drawing/nameLines";

test("a long name stands in two lines of nearly one length", () => {
  expect(nameLines("Khyber Pakhtunkhwa")).toBe("Khyber\nPakhtunkhwa");
  expect(nameLines("Border of Mexico and Guatemala at the Pacific")).toBe(
    "Border of Mexico and\nGuatemala at the Pacific",
  );
  expect(nameLines("New Orleans")).toBe("New Orleans");
});

test("no name loses a word or a letter, and none has more than two lines", () => {
  const name = array(stringMatching(/^[a-z]{1,12}$/), { minLength: 1, maxLength: 9 });
  assert(
    property(name, (words) => {
      const lines = nameLines(words.join(" ")).split("\n");
      expect(lines.join(" ")).toBe(words.join(" "));
      expect(lines.length).toBeLessThan(3);
    }),
  );
});
