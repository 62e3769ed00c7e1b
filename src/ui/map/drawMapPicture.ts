import type { StyleSpecification } from "@maplibre/maplibre-gl-style-spec";
import type { Derived } from "../../derive/derive";
import type { MapFrame } from "../../derive/mapFrame";
import { bundledFonts } from "../../render/bundledFonts";
import { writeSvg } from "../../render/svgWriter";
import { drawFrame } from "../../sheet/map/drawFrame";
import type { LabelSwitch } from "../../style/featureStates";
import type { Tokens } from "../../style/tokens/tokens";
import { pictureFonts } from "../pictures/pictureFonts";
import { pictureSources } from "../pictures/pictureSources";

export interface MapPictureInput {
  readonly derived: Derived;
  readonly tokens: Tokens;
  readonly frame: MapFrame;
  readonly labels: readonly LabelSwitch[];
  readonly style: StyleSpecification;
}

/** The map of a frame as an SVG picture, for a browser that cannot draw the interactive one. */
export async function drawMapPicture({ style, frame, ...input }: MapPictureInput): Promise<Blob> {
  const sources = await pictureSources(style);
  const { items } = drawFrame({ ...input, frame, sources, fonts: bundledFonts });
  const { width, height } = frame;
  const svg = writeSvg([items], { width, height, embedFonts: await pictureFonts([items]) });
  return new Blob([svg], { type: "image/svg+xml" });
}
