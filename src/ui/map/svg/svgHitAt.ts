import type { StyleSpecification } from "@maplibre/maplibre-gl-style-spec";
import type { FeatureCollection } from "geojson";
import { COUNTRY_LAYERS, INTERACTIVE_LAYERS } from "../../../style/styleFor";
import type { FramePoint } from "../framePoint";
import type { Hits } from "../hit";

interface Mark {
  readonly layer: string;
  /** The feature's key in its source. */
  readonly key: string;
}

function marksAt(svg: SVGSVGElement, { x, y }: FramePoint): Mark[] {
  const { left, top } = svg.getBoundingClientRect();
  return document.elementsFromPoint(left + x, top + y).flatMap((element) => {
    const key = element.getAttribute("data-feature");
    const layer = element.closest("[data-layer]")?.getAttribute("data-layer");
    return key !== null && layer && svg.contains(element) ? [{ layer, key }] : [];
  });
}

/** The point itself first, then points around it. */
function around({ x, y }: FramePoint, distance: number): FramePoint[] {
  const turns = [0, 1, 2, 3, 4, 5, 6, 7].map((eighth) => (eighth * Math.PI) / 4);
  return [
    { x, y },
    ...turns.map((turn) => ({ x: x + distance * Math.cos(turn), y: y + distance * Math.sin(turn) })),
  ];
}

/** The marks within `tolerancePx` of a point of a drawn map, topmost first, and the country under it. */
export function svgHitAt(
  svg: SVGSVGElement,
  point: FramePoint,
  tolerancePx: number,
  style: StyleSpecification,
  sources: Readonly<Record<string, FeatureCollection>>,
): Hits {
  const order = new Map(style.layers.map(({ id }, at) => [id, at]));
  const marks = around(point, tolerancePx)
    .flatMap((near) => marksAt(svg, near))
    .filter(({ layer }) => INTERACTIVE_LAYERS.includes(layer))
    .toSorted((a, b) => (order.get(b.layer) ?? 0) - (order.get(a.layer) ?? 0));
  const ids = marks.flatMap(({ layer, key }) => {
    const spec = style.layers.find(({ id }) => id === layer);
    const features = spec && "source" in spec ? sources[spec.source]?.features : undefined;
    const id: unknown = features?.find(({ properties }) => properties?.["key"] === key)?.properties?.["id"];
    return typeof id === "string" ? [id] : [];
  });
  const country = marksAt(svg, point).find(({ layer }) => COUNTRY_LAYERS.includes(layer));
  return { features: [...new Set(ids)], country: country?.key ?? null };
}
