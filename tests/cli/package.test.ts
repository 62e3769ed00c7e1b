import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { unzipSync } from "fflate";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { runCli } from "./runCli";

const GEO = join(import.meta.dirname, "../../geo");
let folder = "";

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "waybill-package-"));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

describe("package", () => {
  test("packs a view under its own name, with the marks that are on in it", async () => {
    const { status, stdout } = await runCli("package", [
      "--out",
      `${folder}/`,
      "--view",
      "era=boat-strikes&layer=strikes",
      "--geo",
      GEO,
    ]);
    const path = /^(\S+waybill-\S+-view-[0-9a-f]{8}\.zip): 23 files, \d+ bytes$/m.exec(stdout)?.[1] ?? "";
    const files = unzipSync(readFileSync(path));
    const features = Buffer.from(files["tables/features.csv"] ?? []).toString("utf8");
    expect(features).toContain("strike-2025-09-02,strikes,");
    expect(features).not.toContain(",corridors,");
    expect(status).toBe(0);
  });

  test("says which part of a view it does not know, and makes nothing", async () => {
    const { status, stderr } = await runCli("package", [
      "--out",
      folder,
      "--view",
      "layer=boats",
      "--geo",
      GEO,
    ]);
    expect(stderr).toMatch(/^package: parts of the view are not known: layer: /);
    expect(status).toBe(2);
  });
});
