import type { StyleSpecification } from "@maplibre/maplibre-gl-style-spec";
import type { FeatureCollection } from "geojson";
import type { MapFrame } from "../../../derive/mapFrame";
import { bundledFonts } from "../../../render/bundledFonts";
import { drawMap } from "../../../render/drawMap";
import type { FeatureStates } from "../../../style/featureStates";
import { HATCHES } from "../../../style/hatches";
import { ICONS } from "../../../style/icons";
import { svgNode, svgNodes } from "./svgNodes";

/** What a picture of the map is drawn from. */
export interface PictureInput {
  readonly style: StyleSpecification;
  readonly sources: Readonly<Record<string, FeatureCollection>>;
  readonly states: FeatureStates;
  readonly frame: MapFrame;
}

export interface SvgPicture {
  readonly group: SVGGElement;
  /** Draws what differs from the last picture: after a change of states alone, no layer without any. */
  readonly draw: (input: PictureInput) => void;
}

function sourceOf(layer: StyleSpecification["layers"][number]): string | undefined {
  return "source" in layer ? layer.source : undefined;
}

function mutable(states: FeatureStates): Map<string, Map<string, Record<string, unknown>>> {
  const copied = (marks: FeatureStates extends ReadonlyMap<string, infer M> ? M : never) =>
    new Map([...marks].map(([key, state]) => [key, { ...state }] as const));
  return new Map([...states].map(([source, marks]) => [source, copied(marks)] as const));
}

/** The map as a group of SVG, one group in it for each layer of the style, named by `data-layer`. */
export function createSvgPicture(): SvgPicture {
  const group = svgNode("g", { "text-rendering": "geometricPrecision" });
  // As on the other map, which sets names letter by letter.
  group.style.setProperty("font-kerning", "none");
  group.style.setProperty("font-variant-ligatures", "none");
  const layers = new Map<string, SVGGElement>();
  let last: PictureInput | null = null;

  const arrange = ({ style }: PictureInput) => {
    for (const { id } of style.layers) {
      const held = layers.get(id) ?? svgNode("g", { "data-layer": id });
      layers.set(id, held);
      group.append(held);
    }
  };
  return {
    group,
    draw: (input) => {
      const isNewMap = last?.style !== input.style || last.frame !== input.frame;
      if (last?.style !== input.style) arrange(input);
      last = input;
      const { style, sources, states, frame } = input;
      const drawn = style.layers.filter((layer) => isNewMap || states.has(sourceOf(layer) ?? ""));
      const { items } = drawMap({
        style: { ...style, layers: drawn },
        sources,
        frame: { ...frame },
        featureStates: mutable(states),
        icons: ICONS,
        patterns: HATCHES,
        fonts: bundledFonts,
      });
      const found = new Map(items.children.map((child) => [child.kind === "group" ? child.id : "", child]));
      for (const { id } of drawn) {
        const child = found.get(id);
        layers.get(id)?.replaceChildren(...(child?.kind === "group" ? svgNodes(child.children) : []));
      }
    },
  };
}
