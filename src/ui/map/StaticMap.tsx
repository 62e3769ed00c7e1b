import { useEffect, useRef, useState } from "react";
import { moveCamera } from "../../viewstate/transitions";
import { useDispatch, useMessages, useServices, useShown, useStore } from "../AtlasContext";
import { MapButtons } from "./MapButtons";
import { useFrameSize } from "./useFrameSize";
import { useMapStyle } from "./useMapStyle";

const LOWEST_ZOOM = 0.5;
const HIGHEST_ZOOM = 8;

/** The address of a picture of the map as it stands; that of the one before, until it is drawn. */
function useMapPicture(): string | null {
  const { labels, frameSize } = useServices();
  const { view, derived, tokens } = useShown();
  const size = useStore(frameSize);
  const { style } = useMapStyle();
  const [picture, setPicture] = useState<string | null>(null);
  const { camera } = view;
  useEffect(() => {
    if (!size) return;
    let isCurrent = true;
    const draw = async () => {
      const { drawMapPicture } = await import("./drawMapPicture");
      const drawn = await drawMapPicture({ derived, tokens, frame: { ...camera, ...size }, labels, style });
      if (isCurrent) setPicture(URL.createObjectURL(drawn));
    };
    void draw();
    return () => {
      isCurrent = false;
    };
  }, [labels, camera, derived, tokens, style, size]);
  useEffect(() => () => void (picture && URL.revokeObjectURL(picture)), [picture]);
  return picture;
}

/** The map as a still picture, with the same buttons, where the browser has no WebGL 2. */
export function StaticMap({ onReady }: { readonly onReady: () => void }) {
  const { ui } = useMessages();
  const { view } = useShown();
  const dispatch = useDispatch();
  const frame = useRef<HTMLDivElement>(null);
  useFrameSize(frame);
  const picture = useMapPicture();
  const zoomBy = (steps: number) => {
    const zoom = Math.max(LOWEST_ZOOM, Math.min(HIGHEST_ZOOM, view.camera.zoom + steps));
    dispatch(moveCamera({ ...view.camera, zoom }));
  };
  return (
    <div className="map map-still" data-testid="map" ref={frame}>
      {picture && <img src={picture} alt={ui.map.still} onLoad={onReady} />}
      <MapButtons onZoom={zoomBy} />
    </div>
  );
}
