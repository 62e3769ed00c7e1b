import {
  latest,
  type LayerSpecification,
  normalizePropertyExpression,
  type StylePropertyExpression,
  type StylePropertySpecification,
} from "@maplibre/maplibre-gl-style-spec";
import type { EvaluatedFeature } from "./evaluate";
import { layoutValue, paintValue, type PropertyValue, sizeValue, steppedValue } from "./propertyValue";
import { type Zooms, zoomsOf } from "./zooms";

/** The properties of one style layer by name, their defaults filled in. */
export interface LayerValues {
  /** Whether the style gives the property. */
  has(name: string): boolean;
  any(name: string, evaluated?: EvaluatedFeature): unknown;
  /** @throws Error naming the layer and the property when the value is no finite number */
  number(name: string, evaluated?: EvaluatedFeature): number;
  /** The value at another zoom than the camera's, tile and camera taken as one. */
  numberAtZoom(name: string, zoom: number, evaluated?: EvaluatedFeature): number;
  /** @throws Error naming the layer and the property when the value is no string */
  text(name: string, evaluated?: EvaluatedFeature): string;
  isTrue(name: string): boolean;
  /** @throws Error naming the layer and the property when the value is no list of two numbers */
  pair(name: string, evaluated?: EvaluatedFeature): [number, number];
}

const SIZES = new Set(["text-size", "icon-size"]);

export interface EvaluationContext {
  zooms: Zooms;
  globalState: Record<string, unknown>;
  /** Names of the images that exist. */
  images: readonly string[];
}

/** @param parsed expressions of the layer by the names of their properties, whatever the zoom */
export function layerValues(
  layer: LayerSpecification,
  context: EvaluationContext,
  parsed = new Map<string, StylePropertyExpression>(),
): LayerValues {
  const made = new Map<string, PropertyValue>();
  const any = (name: string, evaluated?: EvaluatedFeature): unknown => {
    const value = made.get(name) ?? make(layer, name, context, parsed);
    made.set(name, value);
    return value(evaluated);
  };
  const elsewhere = new Map<number, LayerValues>();
  const at = (zoom: number): LayerValues => {
    const values = elsewhere.get(zoom) ?? layerValues(layer, { ...context, zooms: zoomsOf(zoom) }, parsed);
    elsewhere.set(zoom, values);
    return values;
  };
  const wrong = (name: string, expected: string, value: unknown): Error =>
    new Error(`${name} must be ${expected}, not ${JSON.stringify(value)}`);
  return {
    has: (name) => given(layer, name) !== undefined,
    any,
    number(name, evaluated) {
      const value = any(name, evaluated);
      if (typeof value === "number" && Number.isFinite(value)) return value;
      throw wrong(name, "a finite number", value);
    },
    numberAtZoom: (name, zoom, evaluated) => at(zoom).number(name, evaluated),
    text(name, evaluated) {
      const value = any(name, evaluated);
      if (typeof value === "string") return value;
      throw wrong(name, "a word", value);
    },
    isTrue: (name) => any(name) === true,
    pair(name, evaluated) {
      const value = any(name, evaluated);
      if (!Array.isArray(value)) throw wrong(name, "two numbers", value);
      const [x, y] = value as unknown[];
      if (typeof x === "number" && typeof y === "number") return [x, y];
      throw wrong(name, "two numbers", value);
    },
  };
}

function make(
  layer: LayerSpecification,
  name: string,
  context: EvaluationContext,
  parsed: Map<string, StylePropertyExpression>,
): PropertyValue {
  const found = specificationOf(layer, name);
  const value = given(layer, name) ?? found.specification.default;
  if (value === undefined) return () => undefined;
  const expression =
    parsed.get(name) ??
    normalizePropertyExpression(
      value as never,
      `layers.${layer.id}.${name}`,
      found.specification,
      context.globalState,
    );
  parsed.set(name, expression);
  if (SIZES.has(name)) return sizeValue(expression, context.zooms);
  if (found.kind === "layout") return layoutValue(expression, context.zooms, context.images);
  const isStepped = found.specification["property-type"].startsWith("cross-faded");
  return (isStepped ? steppedValue : paintValue)(expression, context.zooms, context.images);
}

/** @throws Error naming the layer and the property when the style specification knows no such property */
export function specificationOf(layer: LayerSpecification, name: string) {
  for (const kind of ["layout", "paint"] as const) {
    const table = (latest as unknown as SpecificationTables)[`${kind}_${layer.type}`];
    const specification = table?.[name];
    if (specification !== undefined) return { kind, specification };
  }
  throw new Error(`the style specification has no ${name} for ${layer.type} layers`);
}

type SpecificationTables = Record<string, Record<string, StylePropertySpecification> | undefined>;

/** Asked for each feature, hence without a copy of the layer's properties. */
function given(layer: LayerSpecification, name: string): unknown {
  const { layout, paint } = layer as { layout?: Properties; paint?: Properties };
  return layout?.[name] ?? paint?.[name];
}

type Properties = Readonly<Record<string, unknown>>;
