import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";
import { openSite } from "./site";

const ready = 'document.documentElement.dataset.ready = "true";';

/** A site of one page and one script, with what a test wants wrong in them. */
function stubSite({ body = "", script = "" } = {}): string {
  const root = mkdtempSync(join(tmpdir(), "waybill-stub-"));
  onTestFinished(() => rmSync(root, { recursive: true }));
  writeFileSync(
    join(root, "index.html"),
    `<!doctype html><title>Stub</title><link rel="icon" href="data:," /><body>${body}<script type="module" src="./main.js"></script>`,
  );
  writeFileSync(
    join(root, "main.js"),
    `${script}\nawait new Promise((resolve) => setTimeout(resolve, 100));\n${ready}`,
  );
  writeFileSync(
    join(root, "worker.js"),
    'setTimeout(() => fetch("https://example.org/from-worker").catch(() => postMessage(0)), 500);',
  );
  return root;
}

describe("a page with nothing wrong", () => {
  test.each(["/", "/maps/waybill/"])("opens under %s without a problem", async (subdirectory) => {
    const { page, url, problems } = await openSite({ root: stubSite(), subdirectory, path: "?era=noriega" });
    expect(page.url()).toBe(`${url}?era=noriega`);
    expect(url.endsWith(subdirectory)).toBe(true);
    expect(problems()).toEqual([]);
  });

  test("has the size and colours that were asked for", async () => {
    const { page } = await openSite({
      root: stubSite(),
      viewport: { width: 390, height: 844 },
      colorScheme: "dark",
    });
    const seen = await page.evaluate(() => [innerWidth, matchMedia("(prefers-color-scheme: dark)").matches]);
    expect(seen).toEqual([390, true]);
  });
});

describe("a problem is reported:", () => {
  test.each([
    ["an error in the console", { script: 'console.error("oh");' }, /^console error: oh \(.*\/main\.js\)$/],
    ["an uncaught error", { script: 'setTimeout(() => { throw new Error("oh"); });' }, /^uncaught: oh$/],
    ["a rejected promise", { script: 'Promise.reject(new Error("oh"));' }, /^uncaught: oh$/],
    ["an inline script", { body: "<script>1</script>" }, /^policy violation: script-src-elem inline/],
    ["an inline style", { body: '<p style="color: red">' }, /^policy violation: style-src-attr inline/],
    [
      "a font that became a data: address",
      { script: 'new FontFace("f", "url(data:font/woff2;base64,AA)").load().catch(() => {});' },
      /^policy violation: font-src data/,
    ],
    ["a missing file", { script: 'await fetch("./nowhere.json");' }, /^answer 404: .*\/nowhere\.json$/],
    [
      "a request to another host",
      { script: 'await fetch("https://example.org/").catch(() => {});' },
      /^(policy violation: connect-src|request to another host:) https:\/\/example\.org/,
    ],
    [
      "a worker's request to another host",
      { script: 'await new Promise((done) => { new Worker("./worker.js").onmessage = done; });' },
      /^console error: policy violation: connect-src https:\/\/example\.org\/from-worker/,
    ],
  ])("%s", async (_, stub, expected) => {
    const { takeProblems } = await openSite({ root: stubSite(stub) });
    expect(takeProblems()).toContainEqual(expect.stringMatching(expected));
  });
});
