import { createHash } from "node:crypto";
import { validate as validatePackage } from "datapackage";
import { describe, expect, test } from "vitest";
import { DataPackage } from "./dataPackageStandard";
import { atlas, jsonOf, PACKAGES } from "./packages";

describe.each(PACKAGES)("the descriptor of %s", (_, files) => {
  const held = DataPackage.parse(jsonOf(files, "datapackage.json"));

  test("meets the profiles that the standard's project publishes, and each table's schema its own", async () => {
    const descriptor = jsonOf(files, "datapackage.json") as { resources: { schema?: object }[] };
    const problems = async (asked: object) => (await validatePackage(asked)).errors.map(String);
    expect(await problems(descriptor)).toEqual([]);
    const profile = "tabular-data-resource";
    const tables = descriptor.resources.flatMap((resource) =>
      resource.schema ? [{ ...resource, profile }] : [],
    );
    expect(tables.length).toBeGreaterThan(5);
    const tabular = { ...descriptor, profile: "tabular-data-package" };
    expect(await problems({ ...tabular, resources: tables })).toEqual([]);
    const wrong = { ...tables[0], schema: { fields: [{ name: "id", type: "word" }] } };
    expect(await problems({ ...tabular, resources: [wrong] })).not.toEqual([]);
  });

  test("describes every file beside itself, the README and the licence, and none that is not there", () => {
    const described = held.resources.map(({ path }) => path);
    const rest = [...files.keys()].filter((path) => !described.includes(path));
    expect(rest).toEqual(["README.md", "LICENSE.txt", "datapackage.json"]);
    expect(described.filter((path) => !files.has(path))).toEqual([]);
    expect(new Set(held.resources.map(({ name }) => name)).size).toBe(held.resources.length);
  });

  test("gives the length and hash of each file's bytes", () => {
    for (const { path, bytes, hash } of held.resources) {
      const content = Buffer.from(files.get(path) ?? "", "utf8");
      expect(bytes, path).toBe(content.length);
      expect(hash, path).toBe(`sha256:${createHash("sha256").update(content).digest("hex")}`);
    }
  });

  test("is dated and numbered with the edition", () => {
    expect(held.version).toBe(atlas.edition.id);
    expect(held.created.slice(0, 10)).toBe(atlas.edition.issued);
  });

  test("links no source that may not be linked", () => {
    const hidden = [...atlas.source.values()]
      .filter(({ custom }) => !custom.link)
      .flatMap(({ URL: url }) => url ?? []);
    expect(hidden.length).toBeGreaterThan(0);
    const linked = held.sources.flatMap(({ path }) => path ?? []);
    expect(linked.filter((path) => hidden.includes(path))).toEqual([]);
  });
});
