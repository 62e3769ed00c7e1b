import "maplibre-gl/dist/maplibre-gl.css";
import { Map as MapLibreMap, setWorkerUrl } from "maplibre-gl";
import workerUrl from "maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url";
import type { FeatureStates } from "../../style/featureStates";
import { HATCHES } from "../../style/hatches";
import { ICONS } from "../../style/icons";
import { roundCamera } from "../../viewstate/urlParameters";
import type { Camera } from "../../viewstate/viewState";
import { applyStyle } from "./applyStyle";
import { atRest } from "./atRest";
import type { PartAddress } from "./drawnParts";
import { HIGHEST_ZOOM, isSameCamera, LOWEST_ZOOM, type MapEngine, type MapEngineOptions } from "./engine";
import { flowMotion } from "./flow/flowMotion";
import { globeRim } from "./globeRim";
import { HATCH_PIXEL_RATIO, hatchImage } from "./hatchImage";
import { hitAt } from "./hitAt";
import { ICON_PIXEL_RATIO, iconImage } from "./iconImage";
import { keepOneTileZoom } from "./keepOneTileZoom";
import { stateChanges } from "./stateChanges";
import { wholeCircles } from "./wholeCircles";

// The built site has its worker as a file of its own; without the address the map stays blank.
setWorkerUrl(workerUrl);

const GLIDE_MS = 900;

function cameraOf(map: MapLibreMap): Camera {
  const { lng, lat } = map.getCenter().wrap();
  return roundCamera({ center: [lng, lat], zoom: map.getZoom() });
}

/** The interactive map. The one place that drives MapLibre. Throws where the browser has no WebGL 2. */
export function createMapEngine(options: MapEngineOptions): MapEngine {
  let given = options.style;
  let style = wholeCircles(given, devicePixelRatio);
  let applied = style;
  const map = new MapLibreMap({
    container: options.container,
    style,
    center: [...options.camera.center],
    zoom: options.camera.zoom,
    minZoom: LOWEST_ZOOM,
    maxZoom: HIGHEST_ZOOM,
    maxPitch: 0,
    attributionControl: false,
    dragRotate: false,
    touchPitch: false,
    pitchWithRotate: false,
    fadeDuration: 0,
    renderWorldCopies: true,
    locale: { "Map.Title": options.label },
  });
  map.touchZoomRotate.disableRotation();
  map.keyboard.disableRotation();
  map.setMissingStyleImageResolver((id) => {
    const icon = ICONS[id];
    if (icon && !map.hasImage(id)) {
      map.addImage(id, iconImage(icon), { sdf: true, pixelRatio: ICON_PIXEL_RATIO });
    }
    const hatch = HATCHES[id];
    if (hatch && !map.hasImage(id)) {
      map.addImage(id, hatchImage(hatch), { pixelRatio: HATCH_PIXEL_RATIO });
    }
  });

  let wanted: FeatureStates = new Map();
  let told: FeatureStates = new Map();
  let highlighted: readonly PartAddress[] = [];
  let isStyleLoaded = false;

  const markHighlight = (isHovered: boolean) => {
    for (const { source, key } of highlighted) map.setFeatureState({ source, id: key }, { isHovered });
  };
  const applyStates = () => {
    if (!isStyleLoaded) return;
    for (const { source, key, state } of stateChanges(told, wanted))
      map.setFeatureState({ source, id: key }, state);
    told = wanted;
  };
  const takeStyle = () => {
    if (!isStyleLoaded || applied === style) return;
    const before = applied;
    applied = style;
    if (applyStyle(map, before, style)) return keepOneTileZoom(map, Object.keys(style.sources));
    isStyleLoaded = false;
    map.setStyle(style, { diff: false });
  };
  map.on("style.load", () => {
    isStyleLoaded = true;
    keepOneTileZoom(map, Object.keys(applied.sources));
    told = new Map();
    takeStyle();
    applyStates();
    if (isStyleLoaded) markHighlight(true);
  });

  map.on("moveend", () => options.onRest(cameraOf(map)));
  map.on("mousemove", ({ point }) => options.onPoint(point));
  map.on("mouseout", () => options.onPoint(null));
  map.on("movestart", () => options.onPoint(null));
  map.on("click", ({ point }) => options.onPick(point));
  const { stirred } = atRest(map, options.onPainted);
  const light = flowMotion(map, options.onSlow);
  const rim = globeRim(options.container);
  map.on("render", () => {
    const { clientWidth: width, clientHeight: height } = map.getContainer();
    const { lng, lat } = map.getCenter();
    const isGlobe = style.projection?.type === "globe";
    rim.show(isGlobe ? { center: [lng, lat], zoom: map.getZoom(), width, height } : null);
  });
  map.getCanvas().addEventListener("webglcontextlost", options.onLost);

  const centre = () => ({ x: map.getContainer().clientWidth / 2, y: map.getContainer().clientHeight / 2 });
  const hasKeyboardFocus = () => map.getCanvas().matches(":focus-visible");
  map.getCanvas().addEventListener("keydown", ({ key }) => {
    if (key === "Enter") options.onPick(centre());
  });
  map.on("moveend", () => {
    if (hasKeyboardFocus()) options.onPoint(centre());
  });

  return {
    show: (next, states) => {
      stirred();
      light.pause();
      map.triggerRepaint();
      if (next !== given) {
        given = next;
        style = wholeCircles(next, devicePixelRatio);
        takeStyle();
      }
      wanted = states;
      applyStates();
    },
    runLight: light.run,
    highlight: (parts) => {
      if (isStyleLoaded) markHighlight(false);
      highlighted = parts;
      if (isStyleLoaded) markHighlight(true);
    },
    moveTo: (camera) => {
      if (isSameCamera(cameraOf(map), roundCamera(camera))) return;
      stirred();
      map.easeTo({ center: [...camera.center], zoom: camera.zoom, duration: GLIDE_MS });
    },
    zoomBy: (steps) => {
      map.easeTo({ zoom: map.getZoom() + steps, duration: GLIDE_MS / 3 });
    },
    hitAt: (point, tolerancePx) => hitAt(map, point, tolerancePx),
    centre,
    hasKeyboardFocus,
    remove: () => map.remove(),
  };
}
