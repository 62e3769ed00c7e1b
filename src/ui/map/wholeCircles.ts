import type { ExpressionSpecification, StyleSpecification } from "@maplibre/maplibre-gl-style-spec";

type Radius = number | ExpressionSpecification;

/** What depends on zoom must stay at the top of an expression, so that its stops are widened. */
function widened(radius: Radius, by: number): Radius {
  if (typeof radius === "number") return radius + by;
  const [operator, ...rest] = radius as [string, ...unknown[]];
  if (operator !== "interpolate") return ["+", radius, by];
  const stops = rest.map((part, at) => (at >= 2 && at % 2 === 1 ? widened(part as Radius, by) : part));
  return [operator, ...stops] as unknown as ExpressionSpecification;
}

/**
 * The style with circles half a device pixel larger. MapLibre fades their edge inwards over a whole one, so that they
 * come out as much smaller than the style says, and than the key and a picture show them: by a third where a screen
 * has one pixel to a css px and a dot is small.
 */
export function wholeCircles(style: StyleSpecification, devicePixelRatio: number): StyleSpecification {
  const by = 0.5 / devicePixelRatio;
  const layers = style.layers.map((layer) => {
    const radius = layer.type === "circle" ? layer.paint?.["circle-radius"] : undefined;
    if (layer.type !== "circle" || radius === undefined) return layer;
    return { ...layer, paint: { ...layer.paint, "circle-radius": widened(radius as Radius, by) } };
  });
  return { ...style, layers };
}
