import { use } from "react";
import { cameraFor } from "../../derive/mapFrame";
import { moveCamera, setProjection } from "../../viewstate/transitions";
import { useDispatch, useMessages, useServices, useShown, useStore } from "../AtlasContext";
import { boundsOfMost } from "../../derive/boundsOfMost";
import { featureBounds } from "../../derive/featureBounds";
import { WORLD_PX } from "../../derive/mercator";
import { LOWEST_ZOOM } from "./engine";
import { MapAloneContext } from "./MapAlone";

/** Room left around what is shown, css px. */
const MARGIN_PX = 40;

const PATHS = {
  zoomIn: "M9 3v12M3 9h12",
  zoomOut: "M3 9h12",
  reset: "M3 9.5 9 4l6 5.5M5 8v6.5h8V8",
  fit: "M3 6.5V3h3.5M11.5 3H15v3.5M15 11.5V15h-3.5M6.5 15H3v-3.5M6.5 9a2.5 2.5 0 1 0 5 0 2.5 2.5 0 1 0-5 0",
  globe:
    "M9 2.5a6.5 6.5 0 1 0 0 13 6.5 6.5 0 1 0 0-13M2.5 9h13M9 2.5C5.5 5.5 5.5 12.5 9 15.5M9 2.5c3.5 3 3.5 10 0 13",
  full: "M10.5 3H15v4.5M15 3l-5 5M7.5 15H3v-4.5M3 15l5-5",
  leaveFull: "M15.5 7.5H10.5V2.5M10.5 7.5 15 3M2.5 10.5H7.5V15.5M7.5 10.5 3 15",
} as const;

interface MapButtonProps {
  readonly name: keyof typeof PATHS;
  /** Of a button that stays pressed. */
  readonly isPressed?: boolean;
  readonly onPress: () => void;
}

function MapButton({ name, isPressed, onPress }: MapButtonProps) {
  const { ui } = useMessages();
  return (
    <button
      type="button"
      className="map-button"
      aria-label={ui.map[name]}
      title={ui.map[name]}
      aria-pressed={isPressed}
      onClick={onPress}
    >
      <svg viewBox="0 0 18 18" width="18" height="18" aria-hidden="true">
        <path d={PATHS[name]} />
      </svg>
    </button>
  );
}

/** Zoom in, zoom out, back to the opening view, all that is on, and the map alone. */
export function MapButtons({ onZoom }: { readonly onZoom: (steps: number) => void }) {
  const { store, frameSize } = useServices();
  const dispatch = useDispatch();
  const { derived, view } = useShown();
  const size = useStore(frameSize);
  const alone = use(MapAloneContext);
  const fit = () => {
    const known = featureBounds(derived);
    const shown = new Set(derived.visibility.shown.map(({ id }) => id));
    if (!size) return;
    const held = [...known].filter(([id]) => shown.has(id)).map(([, own]) => own);
    const widest = ((size.width - 2 * MARGIN_PX) / (WORLD_PX * 2 ** LOWEST_ZOOM)) * 360;
    const bounds = boundsOfMost(held, Math.min(360, widest));
    if (!bounds) return;
    const { center, zoom } = cameraFor(bounds, size.width, size.height, MARGIN_PX);
    dispatch(moveCamera({ center, zoom: Math.max(LOWEST_ZOOM, zoom) }));
  };
  const isGlobe = view.projection === "globe";
  const turn = () => dispatch(setProjection(isGlobe ? "mercator" : "globe"));
  return (
    <div className="map-buttons" role="group">
      <MapButton name="zoomIn" onPress={() => onZoom(1)} />
      <MapButton name="zoomOut" onPress={() => onZoom(-1)} />
      <MapButton name="reset" onPress={() => dispatch(moveCamera(store.opening.camera))} />
      <MapButton name="fit" onPress={fit} />
      <MapButton name="globe" isPressed={isGlobe} onPress={turn} />
      {alone && (
        <MapButton name={alone.isAlone ? "leaveFull" : "full"} onPress={() => alone.set(!alone.isAlone)} />
      )}
    </div>
  );
}
