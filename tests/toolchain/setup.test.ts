import { mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";
import { isInstalled } from "../../scripts/setup/isInstalled.mjs";
import { unfitNode, wantedNode } from "../../scripts/setup/nodeVersion.mjs";
import { sourceHash } from "../../scripts/setup/sourceHash.mjs";

describe("Node's version", () => {
  test.each(["14.21.3", "18.20.8", "20.18.3", "21.7.3", "22.11.0"])(
    "%s is too old, and is named",
    (version) => {
      expect(unfitNode(version)).toContain(`this is Node ${version}.`);
    },
  );

  test.each(["20.19.0", "20.20.2", "22.12.0", "23.0.0", "26.1.0"])("%s will do", (version) => {
    expect(unfitNode(version)).toBeNull();
  });

  test("is wanted alike by npm and by the commands", () => {
    const manifest: unknown = JSON.parse(readFileSync("package.json", "utf8"));
    expect(manifest).toMatchObject({ engines: { node: wantedNode } });
  });
});

describe("packages are installed", () => {
  const linux = { os: "linux", cpu: "x64", libc: "glibc" };
  const plain = { version: "1.0.0", integrity: "sha512-a" };
  const onLinux = { ...plain, optional: true, os: ["linux"], cpu: ["x64"], libc: ["glibc"] };
  const onMusl = { ...onLinux, libc: ["musl"] };
  const onMac = { ...plain, optional: true, os: ["darwin"], cpu: ["arm64"] };
  const hangsOnMac = { ...plain, optional: true };
  const lock = {
    packages: {
      "": { version: "2026.1.0" },
      "node_modules/plain": plain,
      "node_modules/on-linux": onLinux,
      "node_modules/on-musl": onMusl,
      "node_modules/on-mac": onMac,
      "node_modules/hangs-on-mac": hangsOnMac,
    },
  };
  const found = { "node_modules/plain": plain, "node_modules/on-linux": onLinux };

  test("when all that this platform needs is there, whatever others need", () => {
    expect(isInstalled(lock, { packages: found }, linux)).toBe(true);
  });

  test.each([
    ["nothing is there", null],
    ["one is missing", { packages: { "node_modules/on-linux": onLinux } }],
    ["this platform's part is missing", { packages: { "node_modules/plain": plain } }],
    [
      "one has another version",
      { packages: { ...found, "node_modules/plain": { ...plain, version: "1.0.1" } } },
    ],
    ["one has other content", { packages: { ...found, "node_modules/plain": { ...plain, integrity: "b" } } }],
    ["one is there that the lock file does not name", { packages: { ...found, "node_modules/more": plain } }],
  ])("not when %s", (_, note) => {
    expect(isInstalled(lock, note, linux)).toBe(false);
  });

  test("not when they were installed on another platform", () => {
    expect(isInstalled(lock, { packages: found }, { os: "darwin", cpu: "arm64", libc: null })).toBe(false);
  });
});

test("the lock file serves every platform: no optional part of a package is left out", () => {
  const { packages }: { packages: Record<string, { optionalDependencies?: Record<string, string> }> } =
    JSON.parse(readFileSync("package-lock.json", "utf8"));
  const missing = Object.entries(packages).flatMap(([path, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies).filter(
      (name) => !(`node_modules/${name}` in packages) && !(`${path}/node_modules/${name}` in packages),
    ),
  );
  expect(missing).toEqual([]);
});

describe("the site is built again", () => {
  const project = () => {
    const root = mkdtempSync(join(tmpdir(), "waybill-sources-"));
    onTestFinished(() => rmSync(root, { recursive: true }));
    mkdirSync(join(root, "src"));
    mkdirSync(join(root, "docs"));
    writeFileSync(join(root, "src/a.ts"), "a");
    writeFileSync(join(root, "index.html"), "page");
    return root;
  };

  test.each([
    ["a source changed", (root: string) => writeFileSync(join(root, "src/a.ts"), "b")],
    ["a source was added", (root: string) => writeFileSync(join(root, "src/b.ts"), "")],
    ["a source was renamed", (root: string) => renameSync(join(root, "src/a.ts"), join(root, "src/c.ts"))],
    ["the page changed", (root: string) => writeFileSync(join(root, "index.html"), "other")],
  ])("when %s", (_, change) => {
    const root = project();
    const before = sourceHash(root);
    change(root);
    expect(sourceHash(root)).not.toBe(before);
  });

  test("not when nothing changed that it is made from", () => {
    const root = project();
    const before = sourceHash(root);
    writeFileSync(join(root, "docs/note.md"), "note");
    writeFileSync(join(root, "src/a.ts"), "a");
    expect(sourceHash(root)).toBe(before);
  });
});
