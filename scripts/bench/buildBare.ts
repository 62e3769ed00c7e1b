import { cpSync, mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "vite";
import { buildAtlas } from "../../src/atlas/atlas";
import type { AtlasRecords } from "../../src/atlas/records";
import { geoFolderFiles } from "../../src/build/geoFolder";
import { derive } from "../../src/derive/derive";
import { drawLayers } from "../../src/derive/drawing/drawLayers";
import { fontFaces } from "../../src/render/fonts";
import { styleFor } from "../../src/style/styleFor";
import { THEMES } from "../../src/style/tokens/themes";
import { DEFAULT_VIEW } from "../../src/viewstate/defaultView";

const here = dirname(fileURLToPath(import.meta.url));

/** Builds the bare page beside a copy of the site's data; returns the folder to serve. */
export async function buildBare(): Promise<string> {
  const files = geoFolderFiles("geo");
  const atlas = buildAtlas(JSON.parse(files.get("atlas.json") ?? "") as AtlasRecords);
  const derived = derive(atlas, drawLayers(atlas), DEFAULT_VIEW);
  const style = styleFor(derived, THEMES.light, {
    dataUrl: (file) => `atlas:data/${file}`,
    fontFaces: fontFaces((file) => `atlas:fonts/${file}`),
  });
  const out = mkdtempSync(join(tmpdir(), "waybill-bare-"));
  await build({
    root: join(here, "bare"),
    base: "./",
    configFile: false,
    logLevel: "warn",
    worker: { format: "es" },
    build: { outDir: out, emptyOutDir: true, target: "es2022" },
  });
  for (const [name, text] of [...files, ["style.json", JSON.stringify(style)] as const]) {
    mkdirSync(dirname(join(out, "data", name)), { recursive: true });
    writeFileSync(join(out, "data", name), text);
  }
  for (const family of ["source-sans-3", "source-serif-4"]) {
    cpSync(join("node_modules/@fontsource", family, "files"), join(out, "fonts"), { recursive: true });
  }
  return out;
}
