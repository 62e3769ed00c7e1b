import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { afterAll, describe, expect, test } from "vitest";
import { RECORD_FILE } from "../../src/cli/batch/batchRecord";
import { readPngText } from "../../src/render/png/readPngText";
import { readMetadata } from "../../src/sheet/metadata/readMetadata";
import { runCli } from "./runCli";
import { SMALL_MANIFEST, SnapshotFolder } from "./snapshotFolder";

const FILES = ["boats", "crescent"].flatMap((view) =>
  ["pdf", "png", "svg"].map((format) => `${view}-800x600-light.${format}`),
);

describe("a manifest", () => {
  const folder = new SnapshotFolder(SMALL_MANIFEST);
  const run = (out: string, ...more: string[]) =>
    runCli("snapshot", [folder.manifest, "--out", folder.path(out), ...more]);
  afterAll(() => folder.remove());

  test("gives every combination, the same bytes side by side and one after another", async () => {
    const parallel = await run("parallel", "--jobs", "2");
    expect(parallel.stderr).toBe("");
    expect(parallel.stdout).toMatch(/^6 made, 0 already there, 0 not made; \d+ sheets a minute$/m);
    expect(parallel.status).toBe(0);
    expect((await run("serial", "--jobs", "1")).status).toBe(0);
    const hashes = folder.hashes("parallel");
    expect(Object.keys(hashes)).toEqual([...FILES, RECORD_FILE]);
    expect(folder.hashes("serial")).toEqual(hashes);
    const png = readFileSync(folder.path("parallel", "crescent-800x600-light.png"));
    expect(readMetadata(readPngText(png).get("Waybill") ?? "")?.title).toBe("The Golden Crescent");
  });

  test("goes on where it was: what is gone, half written or from other inputs is made again, and nothing else", async () => {
    const before = folder.hashes("parallel");
    rmSync(folder.path("parallel", "boats-800x600-light.pdf"));
    writeFileSync(folder.path("parallel", "boats-800x600-light.png"), "half a pict");
    writeFileSync(folder.path("parallel", ".boats-800x600-light.svg.12.part"), "<svg");
    const record = readFileSync(folder.path("parallel", RECORD_FILE), "utf8");
    const made = /("crescent-800x600-light.svg": \{\s*"inputs": ")[0-9a-f]{64}/;
    writeFileSync(folder.path("parallel", RECORD_FILE), record.replace(made, `$1${"0".repeat(64)}`));
    const { status, stdout } = await run("parallel", "--jobs", "1");
    expect(stdout).toContain("3 made, 3 already there, 0 not made");
    expect(status).toBe(0);
    expect(folder.hashes("parallel")).toEqual(before);
  });

  test("is checked against the pictures that are there", async () => {
    expect(await run("serial", "--check")).toMatchObject({ status: 0, stderr: "" });
    rmSync(folder.path("serial", "boats-800x600-light.svg"));
    writeFileSync(folder.path("serial", "crescent-800x600-light.png"), "another picture");
    writeFileSync(folder.path("serial", "atlantis.svg"), "<svg/>");
    const { status, stdout, stderr } = await run("serial", "--check", "--jobs", "1");
    expect(stderr.split("\n").filter(Boolean).toSorted()).toEqual([
      "atlantis.svg: is not asked for by the manifest",
      "boats-800x600-light.svg: is missing",
      "crescent-800x600-light.png: differs from what is made now",
    ]);
    expect(stdout).toContain("4 the same, 1 differ, 1 missing, 1 extra, 0 not made");
    expect(status).toBe(1);
    expect(readFileSync(folder.path("serial", "crescent-800x600-light.png"), "utf8")).toBe("another picture");
  });
});

/** Resolves once the process has written a picture's line. */
async function firstPicture(child: ChildProcess): Promise<void> {
  for await (const chunk of child.stdout ?? []) if (String(chunk).includes("made,")) return;
  throw new Error("no picture was made");
}

test("Ctrl-C leaves a folder from which the same command goes on", async () => {
  const folder = new SnapshotFolder({
    ...SMALL_MANIFEST,
    formats: ["svg"],
    themes: ["light", "dark"],
  });
  const args = [folder.manifest, "--out", folder.path("out"), "--jobs", "1"];
  const child = spawn(process.execPath, ["--import", "tsx", "src/cli/snapshot.ts", ...args], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  await firstPicture(child);
  const ended = once(child, "exit");
  child.kill("SIGINT");
  expect(await ended).toEqual([130, null]);
  const left = Object.keys(folder.hashes("out"));
  expect(left.filter((name) => name.endsWith(".part"))).toEqual([]);
  const pictures = left.filter((name) => name.endsWith(".svg")).length;
  expect(pictures).toBeLessThan(4);
  expect((await runCli("snapshot", args)).stdout).toContain(
    `${4 - pictures} made, ${pictures} already there, 0 not made`,
  );
  folder.remove();
});

test("a picture that cannot be made is told with its reason, and the others are made", async () => {
  const long = { view: "era=boat-strikes", title: "A very long headline ".repeat(14) };
  const folder = new SnapshotFolder({
    ...SMALL_MANIFEST,
    views: { ...SMALL_MANIFEST.views, long: { ...long, sizes: ["340x320"] } },
    formats: ["svg"],
  });
  const { status, stdout, stderr } = await runCli("snapshot", [
    folder.manifest,
    "--out",
    folder.path("out"),
    "--jobs",
    "1",
  ]);
  expect(stdout).toContain("2 made, 0 already there, 1 not made");
  expect(stderr).toMatch(/^long-340x320-light\.svg: .*does not fit on 340 × 320 px.*Choose a larger size/);
  expect(status).toBe(1);
  folder.remove();
});

test("a manifest that is not sound is told with its usage's exit code, and nothing is made", async () => {
  const folder = new SnapshotFolder({ ...SMALL_MANIFEST, formats: ["gif"] });
  const { status, stderr } = await runCli("snapshot", [folder.manifest, "--out", folder.path("out")]);
  expect(stderr).toContain(`${folder.manifest} /formats/0 schema-value: `);
  expect(status).toBe(2);
  expect(existsSync(folder.path("out"))).toBe(false);
  folder.remove();
});
