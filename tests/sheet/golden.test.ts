import { readdirSync } from "node:fs";
import { expect, test } from "vitest";
import { isGolden } from "../../scripts/golden/compareGolden";
import { GOLDEN_FOLDER, goldenSheets } from "../../scripts/golden/goldenSheets";
import { held } from "./realSheets";

// Where they differ, test-results/golden has what is made now and the differences; where the change is meant,
// `npm run golden -- --write` replaces them.
test("sheets are, byte for byte, the golden ones", () => {
  const sheets = [...goldenSheets(held)];
  expect(sheets.filter((sheet) => !isGolden(sheet)).map(({ file }) => file)).toEqual([]);
  expect(readdirSync(GOLDEN_FOLDER).toSorted()).toEqual(sheets.map(({ file }) => file).toSorted());
});
