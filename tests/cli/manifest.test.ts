import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { manifestJsonSchema } from "../../src/cli/batch/manifestJsonSchema";
import { readManifest } from "../../src/cli/batch/readManifest";
import { sheetTasks } from "../../src/cli/batch/sheetTask";
import { addressContext } from "../../src/derive/addressContext";
import { USUAL_SCREEN } from "../../src/sheet/frameCamera";
import { DEFAULT_VIEW } from "../../src/viewstate/defaultView";
import { decodeView } from "../../src/viewstate/viewCodec";
import { ADDRESS, held, SIZES, sheetInput, sheetOf } from "../sheet/realSheets";

const context = addressContext(held.atlas);

function problemsOf(manifest: unknown): string[] {
  const text = typeof manifest === "string" ? manifest : JSON.stringify(manifest);
  const read = readManifest("m.json", text, context);
  return "problems" in read ? read.problems.map(({ pointer, rule }) => `${pointer} ${rule}`) : [];
}

function viewsOf(manifest: unknown) {
  const read = readManifest("m.json", JSON.stringify(manifest), context);
  if ("problems" in read) throw new Error(JSON.stringify(read.problems));
  return read.views;
}

const sound = { views: { boats: "era=boat-strikes" }, sizes: ["1200x675"], formats: ["svg"] };

test("every problem of a manifest is told with its place and the rule it breaks", () => {
  const views = { "Two words": "", one: { view: "", scale: 9, titel: "x" }, two: 3 };
  expect(
    problemsOf({ views, sizes: ["1200x675", "large"], formats: ["gif"], themes: ["dark", "dark"] }),
  ).toEqual([
    "/views/Two words schema-value",
    "/views/one/scale schema-value",
    "/views/one/titel schema-unknown-key",
    "/views/two schema-value",
    "/sizes/1 schema-value",
    "/formats/0 schema-value",
    "/themes schema-value",
  ]);
  expect(problemsOf({ ...sound, sizes: undefined })).toEqual(["/sizes schema-missing-key"]);
  expect(problemsOf("{ views: 1 }")).toEqual([" json-syntax"]);
});

test("a view of which the atlas does not know a part is a problem of the manifest", () => {
  const views = { a: "era=atlantis", b: { view: "era=boat-strikes&at=1", title: "x".repeat(301) } };
  expect(problemsOf({ ...sound, views })).toEqual([
    "/views/a view-known",
    "/views/b/view view-known",
    "/views/b/view view-known",
  ]);
});

test("a view's own texts and settings stand over the manifest's", () => {
  const own = {
    view: "era=boat-strikes&title=Old",
    title: "Boats & “seas”",
    byline: "A. B.",
    themes: ["dark"],
  };
  const views = viewsOf({
    ...sound,
    views: { ...sound.views, own: { ...own, sizes: ["a4-portrait"], scale: 2 } },
  });
  const tasks = sheetTasks(views, { screen: USUAL_SCREEN, address: ADDRESS });
  expect(tasks.map(({ pictures }) => pictures.map(({ file }) => file))).toEqual([
    ["boats-1200x675-light.svg"],
    ["own-a4-portrait-dark.svg"],
  ]);
  const job = tasks[1]?.job;
  expect(job).toMatchObject({ size: { width: 794, height: 1123 }, scale: 2, theme: "dark" });
  expect(decodeView(job?.view ?? "", DEFAULT_VIEW, context).view.sheet).toEqual({
    title: "Boats & “seas”",
    subtitle: null,
    byline: "A. B.",
  });
});

test("the JSON Schema that editors read is the one the command holds manifests against", () => {
  expect(readFileSync("docs/manifest.schema.json", "utf8")).toBe(manifestJsonSchema());
});

test("the example manifest has every era, seen where its marks are, as SVG, PDF and PNG", () => {
  const example = JSON.parse(readFileSync("docs/manifest.example.json", "utf8")) as { $schema: string };
  expect(example.$schema).toBe("./manifest.schema.json");
  const read = viewsOf(example);
  const views = read.map(({ query }) => decodeView(query, DEFAULT_VIEW, context).view);
  expect(views.map(({ eras }) => eras)).toEqual(held.atlas.eras.map(({ id }) => [id]));
  for (const view of views) {
    const sheet = sheetOf(sheetInput(view, SIZES.landscape));
    expect(sheet.metadata.features.length, `marks of ${String(view.eras)}`).toBeGreaterThan(0);
  }
  for (const { formats } of read) expect(formats.toSorted()).toEqual(["pdf", "png", "svg"]);
});
