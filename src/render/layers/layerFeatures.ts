import { featureFilter, type SourceSpecification } from "@maplibre/maplibre-gl-style-spec";
import type { LayerValues } from "../evaluate/layerValues";
import type { Zooms } from "../evaluate/zooms";
import type { GeometryParts, ProjectedFeature } from "../project/projectSource";
import type { LayerFeature } from "./layerDrawer";

/** A layer with features, whatever its type. */
export interface SourceLayer {
  id: string;
  type: string;
  source: string;
  filter?: unknown;
}

type States = ReadonlyMap<string, Record<string, unknown>> | undefined;

/** The features of a layer's source that pass its filter, in draw order. */
export function layerFeatures(
  layer: SourceLayer,
  features: readonly LayerFeature[],
  values: LayerValues,
  { zooms, globalState }: { zooms: Zooms; globalState: Record<string, unknown> },
): LayerFeature[] {
  const rootKey = `layers.${layer.id}.filter`;
  const { filter, needGeometry } = featureFilter(layer.filter as never, rootKey, globalState);
  if (needGeometry) throw new Error("pictures cannot filter by geometry");
  const shown = features.filter(({ evaluated }) => filter({ zoom: zooms.tile }, evaluated.feature));
  const sortKey = `${layer.type}-sort-key`;
  if (!values.has(sortKey)) return shown;
  const keys = new Map(shown.map((feature) => [feature, values.number(sortKey, feature.evaluated)]));
  return shown.toSorted((a, b) => (keys.get(a) ?? 0) - (keys.get(b) ?? 0));
}

/** A feature as the layers of its source see it: the same for all of them. */
export function withState(
  projected: ProjectedFeature,
  source: SourceSpecification | undefined,
  states: States,
): LayerFeature {
  const { feature, parts } = projected;
  const properties = feature.properties ?? {};
  const promoted = source?.type === "geojson" ? source.promoteId : undefined;
  const rawId: unknown = typeof promoted === "string" ? properties[promoted] : feature.id;
  const id = typeof rawId === "string" || typeof rawId === "number" ? String(rawId) : "";
  return {
    ...projected,
    id,
    evaluated: {
      feature: { type: geometryType(parts), id: rawId, properties },
      state: states?.get(id) ?? {},
    },
  };
}

/** Tiles know no multi-geometries: a filter on `geometry-type` sees the simple ones. */
function geometryType({ points, lines }: GeometryParts): "Point" | "LineString" | "Polygon" {
  if (points) return "Point";
  return lines ? "LineString" : "Polygon";
}
