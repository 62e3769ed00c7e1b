import type { Map as MapLibreMap, MapGeoJSONFeature } from "maplibre-gl";
import { COUNTRY_LAYERS, INTERACTIVE_LAYERS } from "../../style/styleFor";
import type { FramePoint } from "./framePoint";
import type { Hits } from "./hit";

function isOn(map: MapLibreMap, { source, id }: MapGeoJSONFeature): boolean {
  // The ledger holds what is shown and nothing else; it needs no switching.
  if (source === "ledger") return true;
  const state = map.getFeatureState({ source, id }) as Record<string, unknown>;
  return state["on"] === true;
}

/** The shown marks within `tolerancePx` of a point and the country under it. Hidden marks are passed by. */
export function hitAt(map: MapLibreMap, { x, y }: FramePoint, tolerancePx: number): Hits {
  const known = (layers: readonly string[]) => layers.filter((layer) => map.getLayer(layer));
  const around: [[number, number], [number, number]] = [
    [x - tolerancePx, y - tolerancePx],
    [x + tolerancePx, y + tolerancePx],
  ];
  const marks = map
    .queryRenderedFeatures(around, { layers: known(INTERACTIVE_LAYERS) })
    .filter((feature) => isOn(map, feature));
  const ids = marks.flatMap(({ properties }) => {
    const id: unknown = properties["id"];
    return typeof id === "string" ? [id] : [];
  });
  const [country] = map.queryRenderedFeatures([x, y], { layers: known(COUNTRY_LAYERS) });
  const iso: unknown = country?.properties["id"];
  return { features: [...new Set(ids)], country: typeof iso === "string" ? iso : null };
}
