import type { LayerSpecification } from "@maplibre/maplibre-gl-style-spec";
import { attributeIs } from "../expressions";
import type { Tokens } from "../tokens/tokens";

/** Below this zoom the 1:110m outlines serve, above it the 1:50m ones. */
export const DETAIL_FROM = 2.5;

/** Source and data file of meridians and parallels. */
export const GRATICULE = "graticule";

function outline(tokens: Tokens, scale: "50m" | "110m"): LayerSpecification[] {
  const zooms = scale === "50m" ? { minzoom: DETAIL_FROM } : { maxzoom: DETAIL_FROM };
  const source = `countries-${scale}`;
  return [
    {
      id: `basemap-country-${scale}`,
      type: "fill",
      source,
      ...zooms,
      paint: { "fill-color": tokens.land, "fill-antialias": false },
    },
    {
      id: `basemap-coast-${scale}`,
      type: "line",
      source,
      ...zooms,
      layout: { "line-join": "round" },
      paint: { "line-color": tokens.coast, "line-width": 0.7 },
    },
  ];
}

/** Hairlines over land and water, under rivers, boundaries and all evidence. */
function graticule(tokens: Tokens): LayerSpecification {
  return {
    id: "basemap-graticule",
    type: "line",
    source: GRATICULE,
    filter: ["<=", ["get", "from"], ["zoom"]],
    paint: { "line-color": tokens.coast, "line-opacity": 0.55, "line-width": 0.6 },
  };
}

function boundary(tokens: Tokens, scale: "50m" | "110m"): LayerSpecification[] {
  const zooms = scale === "50m" ? { minzoom: DETAIL_FROM } : { maxzoom: DETAIL_FROM };
  const source = `boundaries-${scale}`;
  return [
    {
      id: `basemap-boundary-casing-${scale}`,
      type: "line",
      source,
      ...zooms,
      layout: { "line-join": "round", "line-cap": "round" },
      paint: { "line-color": tokens.land, "line-width": 1.6 },
    },
    {
      id: `basemap-boundary-${scale}`,
      type: "line",
      source,
      ...zooms,
      filter: attributeIs("kind", "recognised"),
      layout: { "line-join": "round" },
      paint: { "line-color": tokens.boundary, "line-width": 0.9 },
    },
    {
      id: `basemap-boundary-disputed-${scale}`,
      type: "line",
      source,
      ...zooms,
      filter: attributeIs("kind", "disputed"),
      paint: { "line-color": tokens.boundaryDisputed, "line-width": 1, "line-dasharray": [3, 2.4] },
    },
  ];
}

/** Land, water and boundaries: quiet, under everything. */
export function basemapLayers(tokens: Tokens, hasGraticule: boolean): LayerSpecification[] {
  return [
    { id: "basemap-water", type: "background", paint: { "background-color": tokens.water } },
    ...outline(tokens, "110m"),
    ...outline(tokens, "50m"),
    {
      id: "basemap-lake",
      type: "fill",
      source: "lakes-50m",
      minzoom: DETAIL_FROM,
      paint: { "fill-color": tokens.water },
    },
    ...(hasGraticule ? [graticule(tokens)] : []),
    {
      id: "basemap-river",
      type: "line",
      source: "rivers-50m",
      minzoom: 3.5,
      layout: { "line-join": "round", "line-cap": "round" },
      paint: { "line-color": tokens.river, "line-width": 0.7 },
    },
    ...boundary(tokens, "110m"),
    ...boundary(tokens, "50m"),
  ];
}
