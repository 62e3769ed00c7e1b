import type { LayerSpecification, StyleSpecification } from "@maplibre/maplibre-gl-style-spec";
import { bundledFonts } from "../../src/render/bundledFonts";
import type { CircleItem, DisplayItem, PathItem, TextItem } from "../../src/render/displayList";
import { drawMap } from "../../src/render/drawMap";
import type { DrawMapInput, DrawnMap } from "../../src/render/drawMapInput";

/** At this camera one degree of longitude is 10 px, and `[0, 0]` lies in the frame's middle, at `200, 100`. */
export const FRAME = {
  center: [0, 0] as [number, number],
  zoom: Math.log2(3600 / 512),
  width: 400,
  height: 200,
};
export const DEGREE = 10;

export function feature(
  id: string,
  geometry: GeoJSON.Geometry,
  properties: Record<string, unknown> = {},
): GeoJSON.Feature {
  return { type: "Feature", id, properties, geometry };
}

export const point = (id: string, at: [number, number], properties: Record<string, unknown> = {}) =>
  feature(id, { type: "Point", coordinates: at }, properties);

export const line = (id: string, coordinates: number[][], properties: Record<string, unknown> = {}) =>
  feature(id, { type: "LineString", coordinates }, properties);

export const polygon = (id: string, coordinates: number[][][], properties: Record<string, unknown> = {}) =>
  feature(id, { type: "Polygon", coordinates }, properties);

/** A square of 2 × 2 degrees around the equator, `left` degrees from Greenwich. */
export const square = (id: string, left: number, properties: Record<string, unknown> = {}) =>
  polygon(
    id,
    [
      [
        [left, -1],
        [left + 2, -1],
        [left + 2, 1],
        [left, 1],
        [left, -1],
      ],
    ],
    properties,
  );

type LooseLayer = { id?: string; type: string; [key: string]: unknown };

/** Draws features, all of one source, by layers whose source and id may be left out. */
export function draw(
  layers: LooseLayer[],
  features: GeoJSON.Feature[],
  rest: Partial<DrawMapInput> = {},
): DrawnMap {
  const complete = layers.map(
    (layer, at) => ({ id: `layer-${at}`, source: "data", ...layer }) as LayerSpecification,
  );
  const style: StyleSpecification = { version: 8, sources: {}, layers: complete };
  return drawMap({
    style,
    sources: { data: { type: "FeatureCollection", features } },
    frame: FRAME,
    featureStates: new Map(),
    icons: {},
    fonts: bundledFonts,
    ...rest,
  });
}

/** All items of the drawing but groups, in draw order. */
export function leaves({ items }: DrawnMap): (PathItem | CircleItem | TextItem)[] {
  const flatten = (item: DisplayItem): (PathItem | CircleItem | TextItem)[] =>
    item.kind === "group" ? item.children.flatMap(flatten) : [item];
  return flatten(items);
}

export const paths = (map: DrawnMap): PathItem[] => leaves(map).filter((item) => item.kind === "path");
export const circles = (map: DrawnMap): CircleItem[] => leaves(map).filter((item) => item.kind === "circle");
export const texts = (map: DrawnMap): TextItem[] => leaves(map).filter((item) => item.kind === "text");

/** The points of a path, rounded to hundredths. */
export function pointsOf(path: PathItem | undefined): [number, number][] {
  return (path?.d ?? []).flatMap((command): [number, number][] =>
    command[0] === "Z" ? [] : [[round(Number(command.at(-2))), round(Number(command.at(-1)))]],
  );
}

export function round(value: number): number {
  return Math.round(value * 100) / 100 + 0;
}
