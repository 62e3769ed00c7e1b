import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import pixelmatch from "pixelmatch";
import { PNG } from "pngjs";
import { rasterise } from "../../src/cli/rasterise";
import { GOLDEN_FOLDER, type GoldenSheet } from "./goldenSheets";

/** Where a golden sheet that is not as it was leaves what it is now and the difference. */
const FAILURES = join(import.meta.dirname, "../../test-results/golden");

/** The lines that only one of two texts has, marked as in a diff. */
function changedLines(before: string, after: string): string {
  const [old, now] = [before.split("\n"), after.split("\n")];
  const [wasThere, isThere] = [new Set(old), new Set(now)];
  const gone = old.filter((line) => !isThere.has(line)).map((line) => `- ${line}`);
  const come = now.filter((line) => !wasThere.has(line)).map((line) => `+ ${line}`);
  return `${[...gone, ...come].join("\n")}\n`;
}

/** The pixels that differ, as PNG; null where the pictures are not of one size. */
function changedPixels(before: string, after: string): Buffer | null {
  const drawn = (svg: string) => PNG.sync.read(Buffer.from(rasterise(svg, 1)));
  const [a, b] = [drawn(before), drawn(after)];
  if (a.width !== b.width || a.height !== b.height) return null;
  const difference = new PNG({ width: a.width, height: a.height });
  pixelmatch(a.data, b.data, difference.data, a.width, a.height, { threshold: 0.1 });
  return PNG.sync.write(difference);
}

/**
 * Compares a sheet with the golden one of its name. Where they differ, the new sheet, the lines and the pixels that
 * changed are left in `test-results/golden`; the golden sheet is never touched.
 *
 * @returns whether they are the same
 */
export function isGolden({ file, svg }: GoldenSheet): boolean {
  const path = join(GOLDEN_FOLDER, file);
  const golden = existsSync(path) ? readFileSync(path, "utf8") : "";
  const name = join(FAILURES, file.replace(/\.svg$/, ""));
  for (const ending of ["svg", "diff", "diff.png"]) rmSync(`${name}.${ending}`, { force: true });
  if (golden === svg) return true;
  mkdirSync(FAILURES, { recursive: true });
  writeFileSync(`${name}.svg`, svg);
  writeFileSync(`${name}.diff`, changedLines(golden, svg));
  const pixels = golden === "" ? null : changedPixels(golden, svg);
  if (pixels) writeFileSync(`${name}.diff.png`, pixels);
  return false;
}
