import { readFileSync } from "node:fs";
import { basename } from "node:path";
import { describe, expect, test } from "vitest";
import { importCycles, importGraph } from "./structure/importGraph";
import { importedPaths, withoutComments } from "./structure/importedPaths";
import { allowedImports, pureLayers } from "./structure/layers";
import { sourceFiles } from "./structure/sourceFiles";

const code = sourceFiles(["src"], [".ts", ".tsx"]);
const everything = [...code, ...sourceFiles(["scripts", "tests"], [".ts", ".tsx", ".mjs"])];
const graph = importGraph(code);

/** Tables of data written as code may be longer than the ceiling. Each is named here, with the reason. */
const dataTables: readonly string[] = [];
const ceiling = 400;

const lineCount = (text: string) => text.split("\n").length - 1;
const folderOf = (path: string) => /^src\/([^/]+)\//.exec(path)?.[1] ?? "";

describe("size", () => {
  const lengths = code
    .filter((file) => !dataTables.includes(file.path))
    .map((file) => lineCount(file.text))
    .toSorted((a, b) => a - b);
  const quantile = (share: number) => lengths[Math.floor((lengths.length - 1) * share)];

  test("half of the files have at most 80 lines, nine in ten at most 200", () => {
    expect(quantile(0.5)).toBeLessThanOrEqual(80);
    expect(quantile(0.9)).toBeLessThanOrEqual(200);
  });

  test("no file passes the ceiling, but for data tables that need to", () => {
    const long = code.filter((file) => lineCount(file.text) > ceiling).map((file) => file.path);
    expect(long).toEqual(dataTables);
  });
});

describe("imports", () => {
  test("are found in every form that TypeScript has", () => {
    const text = `
      import a, { type B } from "./a";
      import type { C } from "./c"; export { d } from "./d";
      export * from './e';
      import "./f.css";
      const g = await import("./g");
      type H = import("./h").H;
      const url = new URL("./i.ts?worker&url", import.meta.url);
      // import j from "./j"
      /* import k from "./k" */
      import {
        l,
      } from "./l?worker";
    `;
    expect(importedPaths(text).toSorted()).toEqual(
      ["./a", "./c", "./d", "./e", "./f.css", "./g", "./h", "./i.ts", "./l"].toSorted(),
    );
  });

  test("of a small ring are seen as one", () => {
    const ring = importGraph([
      { path: "src/a.ts", text: 'import type { B } from "./b/b";' },
      { path: "src/b/b.ts", text: 'export { c } from "../c";' },
      { path: "src/c.tsx", text: 'import { a } from "./a";' },
      { path: "src/d.ts", text: 'import { a } from "./a";' },
    ]);
    expect(importCycles(ring)).toEqual([["src/a.ts", "src/b/b.ts", "src/c.tsx", "src/a.ts"]]);
  });

  test("form no cycle, not even of types", () => {
    expect(importCycles(graph)).toEqual([]);
  });

  test("go only to folders that the order of the layers allows", () => {
    const wrong = [...graph].flatMap(([file, imported]) =>
      imported
        .filter((target) => {
          const [from, to] = [folderOf(file), folderOf(target)];
          return from !== to && !allowedImports[from]?.includes(to);
        })
        .map((target) => `${file} → ${target}`),
    );
    expect(wrong).toEqual([]);
  });

  test("of the map engine stand in src/ui/map alone", () => {
    const users = code.filter((file) =>
      importedPaths(file.text).some((path) => /^maplibre-gl(\/|$)/.test(path)),
    );
    expect(users.map((file) => file.path).filter((path) => !path.startsWith("src/ui/map/"))).toEqual([]);
  });
});

describe("layers", () => {
  test("are the only places for code", () => {
    const homeless = code.filter((file) => !(folderOf(file.path) in allowedImports));
    expect(homeless.map((file) => file.path)).toEqual([]);
  });

  test("are in the same order for the linter", () => {
    const { overrides }: LintConfig = JSON.parse(readFileSync(".oxlintrc.json", "utf8"));
    const folders = Object.keys(allowedImports);
    for (const folder of folders) {
      const rules = overrides.filter((override) => override.files.includes(`src/${folder}/**`));
      const patterns = rules.flatMap(
        (override) => override.rules["no-restricted-imports"]?.[1].patterns ?? [],
      );
      const isForbidden = (path: string) => patterns.some(({ regex }) => new RegExp(regex).test(path));
      const free = folders.filter((other) => other !== folder && !isForbidden(`../../${other}/file`));
      expect(free.toSorted(), folder).toEqual([...(allowedImports[folder] ?? [])].toSorted());
      expect(isForbidden("maplibre-gl"), folder).toBe(true);
      expect(isForbidden("./besides"), folder).toBe(false);
    }
  });

  test("that are pure ask no clock", () => {
    const pure = new Set<string>([...pureLayers, "import"]);
    const asking = code.filter(
      ({ path, text }) => pure.has(folderOf(path)) && /\bnew Date\(\s*\)/.test(withoutComments(text)),
    );
    expect(asking.map((file) => file.path)).toEqual([]);
  });
});

interface LintConfig {
  overrides: {
    files: string[];
    rules: { "no-restricted-imports"?: [string, { patterns: { regex: string }[] }] };
  }[];
}

describe("files", () => {
  test("are named for what they hold", () => {
    const drawer =
      /^(utils?|helpers?|constants|types|common|misc|shared|lib|index)$|(Manager|Helper|Util|Service)s?$/i;
    const badlyNamed = everything
      .map((file) => file.path)
      .filter((path) => {
        const stem = basename(path).replace(/(\.test|\.d)?\.\w+$/, "");
        return drawer.test(stem) || !/^[A-Za-z][A-Za-z0-9]*$/.test(stem);
      });
    expect(badlyNamed).toEqual([]);
  });

  test("hold no tests outside tests/", () => {
    expect(code.map((file) => file.path).filter((path) => /\.(test|spec)\./.test(path))).toEqual([]);
  });

  test("promise nothing for later", () => {
    const promise = /\b(TOD[O]|FIXM[E]|XX[X]|HAC[K])\b/;
    expect(everything.filter((file) => promise.test(file.text)).map((file) => file.path)).toEqual([]);
  });

  test("never give up on types", () => {
    const untyped = /[:<|&]\s*any\b(?!\s*[:(])|\bas\s+any\b|\bany\[\]|@ts-(ignore|nocheck)/;
    expect(code.filter((file) => untyped.test(withoutComments(file.text))).map((file) => file.path)).toEqual(
      [],
    );
  });
});
