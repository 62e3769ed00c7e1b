import { diff, type StyleSpecification } from "@maplibre/maplibre-gl-style-spec";
import type { GeoJSONSource, Map as MapLibreMap } from "maplibre-gl";

/** What of a map a change of style needs. */
export type StyledMap = Pick<
  MapLibreMap,
  | "addLayer"
  | "addSource"
  | "getSource"
  | "removeLayer"
  | "removeSource"
  | "setFilter"
  | "setLayoutProperty"
  | "setLayerZoomRange"
  | "setPaintProperty"
  | "setProjection"
>;

/**
 * Takes a loaded map from one style to the next by what differs between the two; false, and nothing done, where the
 * map has to load the next one anew. The map's own `setStyle` compares with what it has loaded: for it a source that
 * is given by its address has become its data, so that every file is asked for and cut into tiles again.
 */
export function applyStyle(map: StyledMap, before: StyleSpecification, after: StyleSpecification): boolean {
  const steps: (() => void)[] = [];
  for (const change of diff(before, after)) {
    switch (change.command) {
      case "addLayer":
        steps.push(() => map.addLayer(...change.args));
        break;
      case "removeLayer":
        steps.push(() => map.removeLayer(...change.args));
        break;
      case "setPaintProperty":
        steps.push(() => map.setPaintProperty(...change.args));
        break;
      case "setLayoutProperty":
        steps.push(() => map.setLayoutProperty(...change.args));
        break;
      case "setFilter":
        steps.push(() => map.setFilter(...change.args));
        break;
      case "setLayerZoomRange":
        steps.push(() => map.setLayerZoomRange(...change.args));
        break;
      case "addSource":
        steps.push(() => map.addSource(...change.args));
        break;
      case "removeSource":
        steps.push(() => map.removeSource(...change.args));
        break;
      case "setGeoJSONSourceData": {
        const [id, data] = change.args;
        steps.push(() => {
          void map.getSource<GeoJSONSource>(id)?.setData(data);
        });
        break;
      }
      case "setProjection":
        steps.push(() => map.setProjection(...change.args));
        break;
      // No view of the atlas changes these.
      case "setBearing":
      case "setCenter":
      case "setCenterAltitude":
      case "setFontFaces":
      case "setGlobalState":
      case "setGlyphs":
      case "setLayerProperty":
      case "setLight":
      case "setPitch":
      case "setRoll":
      case "setSky":
      case "setSprite":
      case "setStyle":
      case "setTerrain":
      case "setTransition":
      case "setZoom":
        return false;
    }
  }
  for (const step of steps) step();
  return true;
}
