import "maplibre-gl/dist/maplibre-gl.css";
import { Map as MapLibreMap, setWorkerUrl } from "maplibre-gl";
import type { StyleSpecification } from "@maplibre/maplibre-gl-style-spec";
import workerUrl from "maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url";

/**
 * The yardstick: MapLibre with the atlas's own style, data and fonts and nothing around it. What the site takes
 * longer than this is what the atlas itself costs.
 */
setWorkerUrl(workerUrl);
const text = await (await fetch("./data/style.json")).text();
const style = JSON.parse(
  text.replaceAll("atlas:", new URL("./", document.baseURI).href),
) as StyleSpecification;
const map = new MapLibreMap({
  container: "map",
  style,
  center: [-82, 11],
  zoom: 3.2,
  attributionControl: false,
  fadeDuration: 0,
});
map.once("idle", () => {
  document.documentElement.dataset["ready"] = "true";
});
