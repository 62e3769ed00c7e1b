import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { runCli } from "./runCli";
import { TemporaryAtlas } from "./temporaryAtlas";

let atlas: TemporaryAtlas;

beforeEach(() => {
  atlas = new TemporaryAtlas();
});
afterEach(() => {
  atlas.remove();
});

describe("check", () => {
  test("says what it held to be sound", async () => {
    const { status, stdout } = await runCli("check", ["--geo", atlas.geo]);
    const [verdict, layout] = stdout.split("\n");
    expect(verdict).toBe(`${atlas.geo}: nothing is wrong (13 claims, 3 sources, 13 features)`);
    expect(layout).toMatch(/^layout of all eras: crossings \d+, /);
    expect(status).toBe(0);
  });

  test("prints every problem on a line of its own, without colour where nobody looks at it", async () => {
    atlas.edit("claims/paper-2005.json", '"status": "charge"', '"status": "charged"');
    atlas.edit("strikes.geojson", '"seaArea": "middle-sea"', '"seaArea": "north-sea"');
    const { status, stdout } = await runCli("check", ["--geo", atlas.geo]);
    expect(stdout).toMatch(/^claims\/paper-2005\.json \/3\/status schema-value: .*"charged"$/m);
    expect(stdout).toMatch(/^strikes\.geojson \/features\/0\/properties\/seaArea sea-areas-cover: /m);
    expect(stdout).toContain(`${atlas.geo}: 2 errors (12 claims`);
    expect(stdout).not.toContain("\u001B");
    expect(status).toBe(1);
  });

  test("tells machines the same", async () => {
    atlas.edit("strikes.geojson", '"seaArea": "middle-sea"', '"seaArea": "north-sea"');
    const { status, stdout } = await runCli("check", ["--geo", atlas.geo, "--format", "json"]);
    expect(JSON.parse(stdout)).toMatchObject({
      ok: false,
      problems: [
        {
          file: "strikes.geojson",
          pointer: "/features/0/properties/seaArea",
          rule: "sea-areas-cover",
          severity: "error",
        },
      ],
    });
    expect(status).toBe(1);
  });

  test("exits with 2 when there is no such folder or option", async () => {
    expect((await runCli("check", ["--geo", join(atlas.geo, "nowhere")])).status).toBe(2);
    expect((await runCli("check", ["--colour"])).status).toBe(2);
  });

  test("counts the sentences of a copy with a number that neither a claim nor an excuse covers", async () => {
    const covered = await runCli("check", ["--geo", atlas.geo, "--coverage", atlas.copies]);
    expect(covered.stdout).toContain("paper-2005: 10 claims, 1 excused, 0 of 7 sentences");
    expect(covered.stdout).toContain(`2 sources have no copy in ${atlas.copies}\nuncovered in all: 0\n`);
    expect(covered.status).toBe(0);

    atlas.edit("claims/paper-2005.json", '"put that share at 40 percent"', '"put that share at 4 percent"');
    atlas.edit("excused.json", "one and two others", "one and three others");
    const { stdout, status } = await runCli("check", ["--geo", atlas.geo, "--coverage", atlas.copies]);
    expect(stdout).toContain("\n  An opposition paper put that share at 40 percent.\n");
    expect(stdout).toContain("\n  not in the copy: “one and three others”\n");
    expect(stdout).toContain("\nuncovered in all: 3\n");
    expect(status).toBe(1);
  });
});
