import type { FeatureCollection } from "geojson";
import type { StyleSpecification } from "@maplibre/maplibre-gl-style-spec";
import { WORLD_PX } from "../../../derive/mercator";
import type { FeatureStates } from "../../../style/featureStates";
import { roundCamera } from "../../../viewstate/urlParameters";
import type { Camera } from "../../../viewstate/viewState";
import { pictureSources } from "../../pictures/pictureSources";
import type { PartAddress } from "../drawnParts";
import { isSameCamera, type MapEngine, type MapEngineOptions } from "../engine";
import type { FramePoint } from "../framePoint";
import { panned, zoomed } from "./cameraMoves";
import { listenToGestures } from "./gestures";
import { shiftTo } from "./shiftTo";
import { svgHitAt } from "./svgHitAt";
import { svgNode } from "./svgNodes";
import { createSvgPicture } from "./svgPicture";

/** How long the map must be still before it is drawn anew, in milliseconds. */
const REST_MS = 140;

function withHighlight(states: FeatureStates, parts: readonly PartAddress[]): FeatureStates {
  if (parts.length === 0) return states;
  const lit = new Map(states);
  for (const { source, key } of parts) {
    const marks = new Map(lit.get(source));
    lit.set(source, marks.set(key, { ...marks.get(key), isHovered: true }));
  }
  return lit;
}

/** The map without WebGL: the style drawn as SVG in the page, moved while a hand is on it and drawn anew at rest. */
export function createSvgEngine(options: MapEngineOptions): MapEngine {
  const { container } = options;
  const svg = svgNode("svg", { role: "img", "aria-label": options.label, tabindex: "0", class: "map-svg" });
  const picture = createSvgPicture();
  svg.append(picture.group);
  container.append(svg);

  let style = options.style;
  let states: FeatureStates = new Map();
  let highlighted: readonly PartAddress[] = [];
  let camera = options.camera;
  let drawnCamera = camera;
  let held: { style: StyleSpecification; sources: Record<string, FeatureCollection> } | null = null;
  let frame = { ...camera, width: 0, height: 0 };
  let isRemoved = false;
  let resting: ReturnType<typeof setTimeout> | undefined;
  let drawing: number | undefined;

  const centre = () => ({ x: container.clientWidth / 2, y: container.clientHeight / 2 });
  const isGlobe = () => style.projection?.type === "globe";
  const hasKeyboardFocus = () => svg.matches(":focus-visible");

  const draw = () => {
    drawing = undefined;
    const [width, height] = [container.clientWidth, container.clientHeight];
    if (isRemoved || held?.style !== style || width === 0 || height === 0) return;
    if (width !== frame.width || height !== frame.height || !isSameCamera(camera, frame))
      frame = { ...camera, width, height };
    picture.draw({ style, sources: held.sources, states: withHighlight(states, highlighted), frame });
    drawnCamera = camera;
    picture.group.removeAttribute("transform");
    svg.setAttribute("viewBox", `0 0 ${width} ${height}`);
    options.onPainted();
  };
  const drawSoon = () => {
    drawing ??= requestAnimationFrame(draw);
  };
  const readSources = async () => {
    const asked = style;
    const files = await pictureSources(asked);
    const inline = Object.entries(asked.sources).flatMap(([id, source]) =>
      source.type === "geojson" && typeof source.data === "object"
        ? [[id, source.data as FeatureCollection]]
        : [],
    );
    if (asked !== style || isRemoved) return;
    held = { style: asked, sources: { ...files, ...(Object.fromEntries(inline) as typeof files) } };
    drawSoon();
  };
  const rest = () => {
    resting = undefined;
    drawSoon();
    options.onRest(roundCamera(camera));
    if (hasKeyboardFocus()) options.onPoint(centre());
  };
  const go = (next: Camera) => {
    camera = next;
    picture.group.setAttribute(
      "transform",
      shiftTo(drawnCamera, camera, centre(), WORLD_PX * 2 ** camera.zoom),
    );
    options.onPoint(null);
    clearTimeout(resting);
    resting = setTimeout(rest, REST_MS);
  };
  const zoomAt = (steps: number, at: FramePoint | null) => {
    const { x, y } = centre();
    go(zoomed(camera, steps, at ? { x: at.x - x, y: at.y - y } : { x: 0, y: 0 }, isGlobe()));
  };
  listenToGestures(svg, {
    onPan: (by) => go(panned(camera, by, isGlobe())),
    onZoom: zoomAt,
    onPoint: options.onPoint,
    onPick: (at) => options.onPick(at ?? centre()),
  });
  const observer = new ResizeObserver(drawSoon);
  observer.observe(container);
  void readSources();

  return {
    show: (next, nextStates) => {
      states = nextStates;
      if (next !== style) {
        style = next;
        void readSources();
      } else drawSoon();
    },
    highlight: (parts) => {
      if (parts.length === 0 && highlighted.length === 0) return;
      highlighted = parts;
      drawSoon();
    },
    moveTo: (next) => {
      if (isSameCamera(roundCamera(camera), roundCamera(next))) return;
      clearTimeout(resting);
      camera = next;
      drawSoon();
    },
    zoomBy: (steps) => zoomAt(steps, null),
    hitAt: (point, tolerancePx) =>
      held ? svgHitAt(svg, point, tolerancePx, held.style, held.sources) : { features: [], country: null },
    centre,
    hasKeyboardFocus,
    remove: () => {
      isRemoved = true;
      clearTimeout(resting);
      observer.disconnect();
      svg.remove();
    },
  };
}
