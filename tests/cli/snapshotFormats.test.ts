import { expect, test } from "vitest";
import { formatOfFile } from "../../src/cli/snapshotFormats";

test.each([
  ["map.svg", "svg"],
  ["map.outlines.svg", "svg-outlines"],
  ["a.folder/map.geojson", "geojson"],
  ["map.gif", null],
  ["svg", null],
])("the name %j tells the format %j", (name, format) => {
  expect(formatOfFile(name)).toBe(format);
});
