import { interpolates, type StylePropertyExpression } from "@maplibre/maplibre-gl-style-spec";
import { type EvaluatedFeature, evaluate } from "./evaluate";
import type { Zooms } from "./zooms";

/** A style property ready to be evaluated, once per feature. */
export type PropertyValue = (evaluated?: EvaluatedFeature) => unknown;

/** What does not depend on the feature is evaluated once for all of them. */
function sameForAll(value: () => unknown): PropertyValue {
  let known: { value: unknown } | null = null;
  return () => (known ??= { value: value() }).value;
}

function needsNoFeature({ kind }: StylePropertyExpression): boolean {
  return kind === "constant" || kind === "camera";
}

/** Layout is laid out with the tile. */
export function layoutValue(
  expression: StylePropertyExpression,
  zooms: Zooms,
  images: readonly string[],
): PropertyValue {
  if (needsNoFeature(expression))
    return sameForAll(() => evaluate(expression, zooms.tile, undefined, images));
  return (evaluated) => evaluate(expression, zooms.tile, evaluated, images);
}

/**
 * Paint follows the camera; but what depends on zoom and feature together is mixed from its values at the tile's zoom
 * and the next, as they are what a tile carries.
 */
export function paintValue(
  expression: StylePropertyExpression,
  zooms: Zooms,
  images: readonly string[],
): PropertyValue {
  if (needsNoFeature(expression))
    return sameForAll(() => evaluate(expression, zooms.exact, undefined, images));
  if (expression.kind !== "composite")
    return (evaluated) => evaluate(expression, zooms.exact, evaluated, images);
  const factor = expression.interpolationFactor(zooms.exact, zooms.tile, zooms.tile + 1);
  const share = Math.max(0, Math.min(1, factor));
  return (evaluated) =>
    mix(
      evaluate(expression, zooms.tile, evaluated, images),
      evaluate(expression, zooms.tile + 1, evaluated, images),
      share,
    );
}

/** Dashes and patterns change at whole zooms only where features differ in them. */
export function steppedValue(
  expression: StylePropertyExpression,
  zooms: Zooms,
  images: readonly string[],
): PropertyValue {
  const zoom = expression.kind === "composite" ? zooms.tile : zooms.exact;
  if (needsNoFeature(expression)) return sameForAll(() => evaluate(expression, zoom, undefined, images));
  return (evaluated) => evaluate(expression, zoom, evaluated, images);
}

/**
 * Sizes of text and icons, alone of all layout, follow the camera: between the stops around the tile's zoom and the
 * next, and never beyond the size for which the tile made room.
 */
export function sizeValue(expression: StylePropertyExpression, zooms: Zooms): PropertyValue {
  const at = (zoom: number, evaluated?: EvaluatedFeature) => evaluate(expression, zoom, evaluated);
  switch (expression.kind) {
    case "constant":
    case "source":
      return (evaluated) => at(zooms.tile, evaluated);
    case "camera":
      return (evaluated) =>
        Math.min(Number(at(zooms.exact, evaluated)), Number(at(zooms.tile + 1, evaluated)));
    case "composite": {
      const [lower, upper] = coveringStops(expression.zoomStops, zooms.tile);
      const factor = expression.interpolationFactor(zooms.exact, lower, upper);
      const share = Math.max(0, Math.min(1, factor));
      return (evaluated) => mix(at(lower, evaluated), at(upper, evaluated), share);
    }
  }
}

function coveringStops(stops: readonly number[], tileZoom: number): [number, number] {
  const first = stops[0] ?? tileZoom;
  const last = stops.at(-1) ?? tileZoom;
  return [
    stops.findLast((stop) => stop <= tileZoom) ?? first,
    stops.find((stop) => stop >= tileZoom + 1) ?? last,
  ];
}

function mix(from: unknown, to: unknown, share: number): unknown {
  if (typeof from === "number" && typeof to === "number") return interpolates.number(from, to, share);
  if (isColour(from) && isColour(to)) return interpolates.color(from, to, share);
  return from;
}

type Colour = Parameters<typeof interpolates.color>[0];

function isColour(value: unknown): value is Colour {
  return (
    typeof value === "object" &&
    value !== null &&
    "r" in value &&
    "g" in value &&
    "b" in value &&
    "a" in value
  );
}
