import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { readGeo } from "../../src/build/readGeo";
import { sha256 } from "../../src/build/sha256";
import { checkGeo } from "../../src/schema/checkGeo";
import { CROSS_FILE_RULES } from "../../src/schema/crossFileRules";
import { overlay, type Patch } from "./overlay";

const FILE_RULES = [
  "file-missing",
  "file-unknown",
  "json-syntax",
  "schema-missing-key",
  "schema-unknown-key",
  "schema-value",
];

const BAD = join(import.meta.dirname, "bad");
const good = readGeo(join(import.meta.dirname, "good"));
const ruleIds = [...FILE_RULES, ...CROSS_FILE_RULES.map(({ id }) => id)].toSorted();

interface Expected {
  readonly file: string;
  readonly pointer: string;
  readonly rule: string;
}

function readJson(rule: string, name: string): unknown {
  return JSON.parse(readFileSync(join(BAD, rule, name), "utf8"));
}

test("the good atlas breaks no rule", () => {
  expect(checkGeo(good, sha256).problems).toEqual([]);
});

test("every rule has a bad fixture of its name, and every fixture a rule", () => {
  expect(readdirSync(BAD).toSorted()).toEqual(ruleIds);
});

describe("a bad fixture breaks its rule, and nothing else", () => {
  test.each(readdirSync(BAD))("%s", (rule) => {
    const files = overlay(good, readJson(rule, "patch.json") as Patch);
    const expected = readJson(rule, "expected.json") as Expected[];
    const { problems } = checkGeo(files, sha256);
    const found = problems.map((problem) => ({
      file: problem.file,
      pointer: problem.pointer,
      rule: problem.rule,
    }));
    expect(found).toEqual(expected);
    expect(found.some((problem) => problem.rule === rule)).toBe(true);
  });
});

describe("every rule", () => {
  test.each(CROSS_FILE_RULES)("$id is told in a sentence and named after its file", ({ id, title }) => {
    expect(title).toMatch(/^[A-Z].*\.$/);
    const file = id.replaceAll(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
    expect(existsSync(join(import.meta.dirname, "../../src/schema/rules", `${file}.ts`))).toBe(true);
  });
});
