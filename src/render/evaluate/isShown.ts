import { createVisibilityExpression, type LayerSpecification } from "@maplibre/maplibre-gl-style-spec";

/** Whether a layer is switched on and in its range of zooms. */
export function isShown(
  layer: LayerSpecification,
  zoom: number,
  globalState: Record<string, unknown>,
): boolean {
  if (layer.minzoom !== undefined && zoom < layer.minzoom) return false;
  if (layer.maxzoom !== undefined && zoom >= layer.maxzoom) return false;
  const visibility = layer.layout?.visibility;
  if (visibility === undefined) return true;
  return (
    createVisibilityExpression(visibility, `layers.${layer.id}.visibility`, globalState).evaluate() ===
    "visible"
  );
}
