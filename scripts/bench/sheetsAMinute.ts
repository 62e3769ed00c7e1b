import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const MANIFEST = "docs/manifest.example.json";

/** The rate that the command line prints for the example manifest, two processes side by side. */
export function sheetsAMinute(): number {
  const out = mkdtempSync(join(tmpdir(), "waybill-sheets-"));
  try {
    const args = ["--import", "tsx", "src/cli/snapshot.ts", MANIFEST, "--out", out, "--jobs", "2"];
    const { stdout, stderr, status } = spawnSync(process.execPath, args, { encoding: "utf8" });
    if (status !== 0) throw new Error(stderr);
    return Number(/(\d+) sheets a minute/.exec(stdout)?.[1] ?? Number.NaN);
  } finally {
    rmSync(out, { recursive: true });
  }
}
