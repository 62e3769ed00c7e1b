import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { cacheControl, metaPolicy, securityHeaders } from "../../scripts/headers.mjs";

/** Reads a `_headers` file: blocks of a path and its indented `Name: value` lines. */
function readHeadersFile(text: string): Map<string, Record<string, string>> {
  const blocks = new Map<string, Record<string, string>>();
  let block: Record<string, string> = {};
  for (const line of text.split("\n")) {
    if (line.startsWith("#") || line.trim() === "") continue;
    if (/^\s/.test(line)) {
      const [name = "", ...value] = line.trim().split(": ");
      block[name] = value.join(": ");
    } else {
      block = {};
      blocks.set(line, block);
    }
  }
  return blocks;
}

const policyOf = (page: string) =>
  /http-equiv="Content-Security-Policy"\s+content="([^"]+)"/.exec(readFileSync(page, "utf8"))?.[1];

describe("the headers that a static host is told to send", () => {
  const blocks = readHeadersFile(readFileSync("public/_headers", "utf8"));

  test("are the ones the site is tested under", () => {
    expect(blocks.get("/*")).toEqual(securityHeaders);
  });

  test("let hashed files be kept for good", () => {
    expect(blocks.get("/assets/*")).toEqual({ "Cache-Control": cacheControl.hashed });
  });
});

describe("the policy", () => {
  test("stands in the page as it is sent, but for what a meta element cannot carry", () => {
    expect(policyOf("index.html")).toBe(metaPolicy);
    expect(`${metaPolicy}; frame-ancestors *`).toBe(securityHeaders["Content-Security-Policy"]);
  });

  test("allows no inline code, no evaluation and no other host", () => {
    const directives = metaPolicy.split("; ").map((directive) => directive.split(" "));
    const values = new Set(directives.flatMap(([, ...sources]) => sources));
    expect([...values].toSorted()).toEqual(["'none'", "'self'", "blob:", "data:"]);
    const open = directives.filter(([, ...sources]) => sources.some((source) => source.endsWith(":")));
    expect(open.map(([name]) => name)).toEqual(["img-src"]);
  });

  test("comes before anything in the page that it governs", () => {
    const page = readFileSync("index.html", "utf8");
    const firstGoverned = page.search(/<(link|script|style)\b/);
    expect(page.indexOf("Content-Security-Policy")).toBeLessThan(firstGoverned);
    expect(page).not.toMatch(/<style|\sstyle=|\son\w+=|<script(?![^>]*\ssrc=)/);
  });
});
