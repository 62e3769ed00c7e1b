import { describe, expect, test } from "vitest";
import { readCsv } from "../derive/readCsv";
import { CslItems } from "./cslStandard";
import { atlas, jsonOf, PACKAGES } from "./packages";

describe.each(PACKAGES)("the sources of %s", (_, files) => {
  const items = CslItems.parse(jsonOf(files, "sources.csl.json"));

  test("are the same in CSL-JSON and in the table", () => {
    const [, ...rows] = readCsv(files.get("tables/sources.csv") ?? "");
    expect(items.map(({ id }) => id)).toEqual(rows.map(([id]) => id));
  });

  test("keep an address that may not be linked out of what reference managers link", () => {
    const named = items.map(({ id, URL: link, custom }) => ({ id, link, named: custom?.["address"] }));
    expect(named).toEqual(
      items.map(({ id }) => {
        const source = atlas.source.get(id);
        const isLinked = source?.custom.link ?? false;
        return { id, link: isLinked ? source?.URL : undefined, named: isLinked ? undefined : source?.URL };
      }),
    );
  });
});
