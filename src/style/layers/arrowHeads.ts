import type { ExpressionSpecification, LayerSpecification } from "@maplibre/maplibre-gl-style-spec";
import type { MapLayerId } from "../../schema/vocabulary";
import { finerOnWorld, partIs, whenInside } from "../expressions";

interface ArrowHeads {
  readonly source: MapLayerId;
  readonly colour: ExpressionSpecification;
  /** By width class: `top` puts the tip on the point, `center` covers the square end of a wide line. */
  readonly anchors: Readonly<Record<"small" | "medium" | "large", "top" | "center">>;
  readonly halo?: string;
  /** Icon size of each width class; the icon is 16 px at size 1. */
  readonly sizes: Readonly<Record<"small" | "medium" | "large", number>>;
}

/** Arrowheads of a layer of flows: one style layer a width class, of which feature state shows one. */
export function arrowHeads({ source, colour, anchors, halo, sizes }: ArrowHeads): LayerSpecification[] {
  return (["small", "medium", "large"] as const).map((size) => ({
    id: `${source}-arrow-${size}`,
    type: "symbol",
    source,
    // Above the zoom at which it would lie on another mark.
    filter: ["all", partIs("arrow"), ["<=", ["number", ["get", "minzoom"], 0], ["zoom"]]],
    layout: {
      "icon-image": "arrow",
      "icon-size": finerOnWorld(sizes[size]),
      "icon-rotate": ["get", "heading"],
      "icon-rotation-alignment": "map",
      "icon-pitch-alignment": "viewport",
      "icon-anchor": anchors[size],
      "icon-allow-overlap": true,
      "icon-ignore-placement": true,
    },
    paint: {
      "icon-color": colour,
      ...(halo === undefined ? {} : { "icon-halo-color": halo, "icon-halo-width": 1 }),
      "icon-opacity": whenInside(1, ["==", ["feature-state", "arrow"], size]),
    },
  }));
}
