import type { Map as MapLibreMap } from "maplibre-gl";

/**
 * Calls back whenever everything asked for is on screen, and says so on the map's element (`data-at-rest`) until
 * `stirred`.
 *
 * When the whole zoom changes, MapLibre keeps the names of the tiles before for a fade, and lets go of them only
 * after the frame that it takes for its last one, also where nothing fades. One frame more draws the names of the
 * tiles that are there; else those of the other zoom stay, over marks from which they had moved away.
 */
export function atRest(map: MapLibreMap, onRest: () => void): { readonly stirred: () => void } {
  const { dataset } = map.getContainer();
  let tileZoom = Math.floor(map.getZoom());
  let hasOldNames = false;
  const stirred = () => {
    dataset["atRest"] = "false";
  };
  map.on("movestart", stirred);
  map.on("zoom", () => {
    const now = Math.floor(map.getZoom());
    hasOldNames ||= now !== tileZoom;
    tileZoom = now;
  });
  map.on("idle", () => {
    if (hasOldNames) {
      hasOldNames = false;
      map.triggerRepaint();
      return;
    }
    dataset["atRest"] = "true";
    onRest();
  });
  return { stirred };
}
