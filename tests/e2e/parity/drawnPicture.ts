import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import type { FeatureCollection } from "geojson";
import { siteFolder } from "../../../scripts/setup/buildSite.mjs";
import { buildAtlas } from "../../../src/atlas/atlas";
import type { AtlasRecords } from "../../../src/atlas/records";
import { derive } from "../../../src/derive/derive";
import type { DrawnLayers } from "../../../src/derive/drawing/drawLayers";
import { bundledFonts } from "../../../src/render/bundledFonts";
import { drawMap } from "../../../src/render/drawMap";
import type { DrawnBox } from "../../../src/render/drawMapInput";
import { FONT_STACKS, fontFaces, webFontFiles } from "../../../src/render/fonts";
import type { EmbeddedFont } from "../../../src/render/svg/embeddedFonts";
import { writeSvg } from "../../../src/render/svgWriter";
import { MAP_LAYERS } from "../../../src/schema/vocabulary";
import { addressContext } from "../../../src/derive/addressContext";
import { featureStates } from "../../../src/style/featureStates";
import type { LabelSwitch } from "../../../src/style/labelStates";
import { HATCHES } from "../../../src/style/hatches";
import { ICONS } from "../../../src/style/icons";
import { styleFor } from "../../../src/style/styleFor";
import { THEMES } from "../../../src/style/tokens/themes";
import type { Tokens } from "../../../src/style/tokens/tokens";
import { DEFAULT_VIEW } from "../../../src/viewstate/defaultView";
import { decodeView } from "../../../src/viewstate/viewCodec";
import { lineEnds } from "./lineEnds";
import type { ParityView } from "./parityViews";

const { resolve } = createRequire(import.meta.url);

function readData(file: string): unknown {
  return JSON.parse(readFileSync(join(siteFolder, "data", file), "utf8"));
}

function readSite() {
  const atlas = buildAtlas(readData("atlas.json") as AtlasRecords);
  const layers = Object.fromEntries(MAP_LAYERS.map((layer) => [layer, readData(`${layer}.geojson`)]));
  const labels = readData("labels.geojson") as { features: { properties: LabelSwitch }[] };
  return {
    atlas,
    layers: layers as unknown as DrawnLayers,
    labels: labels.features.map(({ properties }) => properties),
  };
}

function embeddedFonts(): EmbeddedFont[] {
  return [...FONT_STACKS.values()]
    .flatMap(webFontFiles)
    .map(({ face, file, package: name, unicodeRange }) => {
      const bytes = readFileSync(join(dirname(resolve(`${name}/package.json`)), "files", file));
      return { ...face, dataUri: `data:font/woff2;base64,${bytes.toString("base64")}`, unicodeRange };
    });
}

let held: ReturnType<typeof readSite> | undefined;

/** Style layers that draw each line from end to end, whatever pattern lies on it. */
const LINES = ["corridors-casing", "seizure-flows-casing", "strikes-ring-casing", "ledger-bracket"];

export interface DrawnPicture {
  svg: string;
  /** Of symbols, circles, labels and the ends of lines. */
  marks: readonly DrawnBox[];
  tokens: Tokens;
  isGlobe: boolean;
}

/** The view drawn by the pictures' renderer, from the data of the built site. */
export function drawnPicture({ query, width, height }: ParityView): DrawnPicture {
  held ??= readSite();
  const { atlas, layers, labels } = held;
  const { view, dropped } = decodeView(query, DEFAULT_VIEW, addressContext(atlas));
  if (dropped.length > 0) throw new Error(`the view's address is wrong: ${JSON.stringify(dropped)}`);
  const derived = derive(atlas, layers, view);
  const tokens = THEMES[view.theme ?? "light"];
  const style = styleFor(derived, tokens, { dataUrl: (file) => file, fontFaces: fontFaces((file) => file) });
  const sources = Object.entries(style.sources).flatMap(([id, source]) =>
    source.type === "geojson" && typeof source.data === "string"
      ? [[id, readData(source.data) as FeatureCollection] as const]
      : [],
  );
  const frame = { center: view.camera.center, zoom: view.camera.zoom, width, height };
  const globe = view.projection === "globe" ? frame : undefined;
  const states = [...featureStates(derived, labels, globe)].map(
    ([id, marks]) => [id, new Map([...marks].map(([key, state]) => [key, { ...state }]))] as const,
  );
  const { items, boxes } = drawMap({
    style,
    sources: { ...Object.fromEntries(sources), ledger: derived.ledgerParts },
    frame,
    featureStates: new Map(states),
    icons: ICONS,
    patterns: HATCHES,
    fonts: bundledFonts,
  });
  const atPoints = new Set(
    style.layers.filter(({ type }) => type === "symbol" || type === "circle").map(({ id }) => id),
  );
  const marks = [...boxes.filter(({ layer }) => atPoints.has(layer)), ...lineEnds(items, LINES)];
  return {
    svg: writeSvg([items], { width, height, embedFonts: embeddedFonts() }),
    marks,
    tokens,
    isGlobe: view.projection === "globe",
  };
}
