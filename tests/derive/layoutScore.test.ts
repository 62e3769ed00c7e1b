import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { labelWidth } from "../../src/build/labelWidth";
import { formatScores } from "../../src/cli/formatScores";
import { drawLayers } from "../../src/derive/drawing/drawLayers";
import { type LayoutScores, layoutScores } from "../../src/derive/layout/layoutScores";
import { realAtlas } from "../atlas/realAtlas";

const ROOT = join(import.meta.dirname, "../..");

it("the corridors are no harder to follow than was written down", () => {
  const written = JSON.parse(readFileSync(join(ROOT, "docs/layout-score.json"), "utf8")) as LayoutScores;
  const { text, isWorse } = formatScores(layoutScores(realAtlas, drawLayers(realAtlas), labelWidth), written);
  expect(isWorse, `npm run layout -- --write takes this layout on:\n${text}`).toBe(false);
});
