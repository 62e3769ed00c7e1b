import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { SNAPSHOT_FORMATS } from "../../src/cli/snapshotJob";
import { manifestPictures } from "../../src/cli/snapshotManifest";
import { addressContext } from "../../src/derive/addressContext";
import { readPngText } from "../../src/render/png/readPngText";
import { readMetadata } from "../../src/sheet/metadata/readMetadata";
import { DEFAULT_VIEW } from "../../src/viewstate/defaultView";
import { decodeView } from "../../src/viewstate/viewCodec";
import { runCli } from "../cli/runCli";
import { held, SIZES, sheetInput, sheetOf } from "./realSheets";

const folder = mkdtempSync(join(tmpdir(), "snapshot-"));
afterAll(() => rmSync(folder, { recursive: true }));

test("a manifest gives every combination, and says which picture could not be made", () => {
  const manifest = join(folder, "manifest.json");
  const views = { crescent: "era=golden-crescent-1980s&at=65,32,4", unknown: "era=atlantis" };
  writeFileSync(manifest, JSON.stringify({ views, sizes: ["1200x675"], formats: ["svg", "png", "pdf"] }));
  const out = join(folder, "pictures");
  const { status, stdout, stderr } = runCli("snapshot", [manifest, "--out", out]);
  expect(stdout).toContain("3 made, 3 not made");
  expect(status).toBe(1);
  expect(stderr).toContain("atlantis");
  expect(readdirSync(out).toSorted()).toEqual(
    ["pdf", "png", "svg"].map((format) => `crescent-1200x675-light.${format}`),
  );
  const png = readFileSync(join(out, "crescent-1200x675-light.png"));
  expect(png.readUInt32BE(16)).toBe(1200);
  expect(readMetadata(readPngText(png).get("Waybill") ?? "")?.permalink).toContain("golden-crescent-1980s");
  expect(readFileSync(join(out, "crescent-1200x675-light.svg"), "utf8")).toMatch(/^<svg /);
}, 60_000);

test.each([
  [["--view", ""], "--out is missing"],
  [["--out", "a.svg"], "--view is missing"],
  [["--view", "", "--out", "a.svg", "--size", "large"], "is no size"],
  [["--view", "", "--out", "a.svg", "--theme", "sepia"], "is no theme"],
  [["--view", "", "--out", "a.gif"], "is no format"],
  [["--view", "", "--out", "a.svg", "--scale", "9"], "is no scale"],
])("%j is told what is wrong and how it is used", (args, reason) => {
  const { status, stderr } = runCli("snapshot", args);
  expect(status).toBe(2);
  expect(stderr).toContain(reason);
  expect(stderr).toContain("npm run snapshot");
});

test("the example manifest has every era, seen where its marks are, in every format", () => {
  const pictures = manifestPictures(readFileSync("docs/manifest.example.json", "utf8"));
  const { atlas } = held;
  const context = addressContext(atlas);
  const views = [...new Set(pictures.map(({ view }) => view))].map((view) =>
    decodeView(view, DEFAULT_VIEW, context),
  );
  expect(views.flatMap(({ dropped }) => dropped)).toEqual([]);
  expect(views.map(({ view }) => view.eras)).toEqual(atlas.eras.map(({ id }) => [id]));
  for (const { view } of views) {
    const sheet = sheetOf(sheetInput(view, SIZES.landscape));
    expect(sheet.metadata.features.length, `marks of ${String(view.eras)}`).toBeGreaterThan(0);
  }
  expect([...new Set(pictures.map(({ format }) => format))].toSorted()).toEqual(
    [...SNAPSHOT_FORMATS].toSorted(),
  );
}, 60_000);
