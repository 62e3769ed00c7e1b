import { appendFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { runCli } from "./runCli";
import { TemporaryAtlas } from "./temporaryAtlas";

const PAPER = "claims/paper-2005.json";
let atlas: TemporaryAtlas;

beforeEach(() => {
  atlas = new TemporaryAtlas();
});
afterEach(() => {
  atlas.remove();
});

function verify(...more: readonly string[]) {
  return runCli("verify", [atlas.copies, "--geo", atlas.geo, ...more]);
}

describe("verify", () => {
  test("passes when every quote stands in its copy, and counts those without a copy", async () => {
    const { status, stdout } = await verify();
    expect(stdout).toBe("11 quotes: 10 verified, 1 copy-not-held\n");
    expect(status).toBe(0);
  });

  test("fails on a quote that drifted and shows what the copy has in its place", async () => {
    atlas.edit(PAPER, '"put that share at 40 percent"', '"put the share to 40 percent"');
    const { status, stdout } = await verify();
    expect(stdout).toContain("paper-2005 share-forty drifted\n");
    expect(stdout).toContain("quote: put the share to 40 percent\n");
    expect(stdout).toContain("copy:  put that share at 40 percent");
    expect(status).toBe(1);
  });

  test("fails on a quote that differs by one letter's case", async () => {
    atlas.edit(PAPER, '"acquitted in 2007"', '"Acquitted in 2007"');
    const { status, stdout } = await verify();
    expect(stdout).toContain("person-acquitted drifted");
    expect(status).toBe(1);
  });

  test("fails on a quote that nothing in the copy is like", async () => {
    atlas.edit(PAPER, '"put that share at 40 percent"', '"no such words were ever printed"');
    const { status, stdout } = await verify();
    expect(stdout).toContain("paper-2005 share-forty missing\n");
    expect(status).toBe(1);
  });

  test("compares with no other copy than the one sources.json tells of", async () => {
    appendFileSync(join(atlas.copies, "paper-2005.txt"), "\n");
    const { status, stdout } = await verify();
    expect(stdout).toMatch(/paper-2005\.txt has \d+ bytes and SHA-256 [0-9a-f]{64}; sources\.json says/);
    expect(stdout).toContain("11 quotes: 10 other-copy, 1 copy-not-held");
    expect(status).toBe(1);
  });

  test("fails when a copy that sources.json tells of is not in the folder", async () => {
    rmSync(join(atlas.copies, "paper-2005.txt"));
    const { status, stdout } = await verify();
    expect(stdout).toContain("11 quotes: 10 copy-absent, 1 copy-not-held");
    expect(status).toBe(1);
  });

  test("says when a quote stands in the copy more than once, and accepts it", async () => {
    atlas.edit(PAPER, '"put that share at 40 percent"', '"in 200"');
    const { status, stdout } = await verify();
    expect(stdout).toContain("share-forty verified");
    expect(stdout).toContain("stands in the copy 3 times");
    expect(status).toBe(0);
  });

  test("fails when claims cannot be read, since they were not compared", async () => {
    atlas.edit(PAPER, '"status": "charge"', '"status": "charged"');
    const { status, stdout } = await verify();
    expect(stdout).toContain(`${PAPER} /3/status schema-value`);
    expect(stdout).toContain("10 quotes: 9 verified, 1 copy-not-held");
    expect(status).toBe(1);
  });

  test("tells machines the same", async () => {
    atlas.edit(PAPER, '"put that share at 40 percent"', '"put the share to 40 percent"');
    const { status, stdout } = await verify("--format", "json");
    expect(JSON.parse(stdout)).toMatchObject({ ok: false, problems: [] });
    const { quotes } = JSON.parse(stdout) as { quotes: { claim: string }[] };
    expect(quotes.find(({ claim }) => claim === "share-forty")).toMatchObject({
      source: "paper-2005",
      verdict: "drifted",
      occurrences: 0,
    });
    expect(status).toBe(1);
  });

  test("exits with 2 when it is not told where the copies are", async () => {
    expect((await runCli("verify", ["--geo", atlas.geo])).status).toBe(2);
    const { status, stderr } = await runCli("verify", [join(atlas.copies, "nowhere"), "--geo", atlas.geo]);
    expect(stderr).toContain("is not a folder");
    expect(status).toBe(2);
  });
});

describe("verify --write", () => {
  test("writes the same bytes for the same quotes and copies, and the check accepts them", async () => {
    const committed = atlas.read("verification.json");
    atlas.edit("verification.json", '"state": "verified"', '"state": "copy-not-held"');
    expect((await verify("--write")).status).toBe(0);
    expect(atlas.read("verification.json")).toBe(committed);
    expect((await runCli("check", ["--geo", atlas.geo])).status).toBe(0);
  });

  test("leaves out what failed, so that the check goes on asking for it", async () => {
    atlas.edit(PAPER, '"put that share at 40 percent"', '"put the share to 40 percent"');
    expect((await verify("--write")).status).toBe(1);
    const written = JSON.parse(atlas.read("verification.json")) as Record<string, unknown>;
    expect(Object.keys(written)).toHaveLength(10);
    expect(written).not.toHaveProperty("share-forty");
    expect((await runCli("check", ["--geo", atlas.geo])).stdout).toContain(
      `${PAPER} /1/quote verification-current`,
    );
  });
});
