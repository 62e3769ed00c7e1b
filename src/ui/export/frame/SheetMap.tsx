import { type CSSProperties, useEffect, useRef } from "react";
import type { Camera } from "../../../viewstate/viewState";
import { useMessages } from "../../AtlasContext";
import { listenToGestures } from "../../map/svg/gestures";
import type { ShownSheet } from "../useSheet";
import { MovedMap } from "./MovedMap";
import type { FrameMoves } from "./useFrame";

/** Of a whole zoom, what a press of a key or a button goes. */
export const KEY_STEP = 0.5;
const NO_PX = { x: 0, y: 0 };

interface SheetMapProps {
  readonly shown: ShownSheet;
  /** What is asked for now: until it is drawn, the map that is there is pushed to where it will be. */
  readonly camera: Camera;
  readonly moves: FrameMoves;
  readonly hintId: string;
}

/** The map frame of the preview: what it shows is moved by hand, wheel and keys. */
export function SheetMap({ shown, camera, moves, hintId }: SheetMapProps) {
  const { exportDialog: words } = useMessages();
  const element = useRef<HTMLDivElement>(null);
  const { spec, boxes } = shown.sheet;
  const map = boxes.find(({ id }) => id === "map") ?? { x: 0, y: 0, width: spec.width, height: spec.height };
  const latest = useRef({ shown, moves });
  useEffect(() => {
    latest.current = { shown, moves };
  });

  useEffect(() => {
    const area = element.current;
    if (!area) return;
    // A map is no widget that has a role of its own, yet it takes the focus and keys, as the one on screen does.
    area.tabIndex = 0;
    area.addEventListener("keydown", ({ key }) => {
      if (key === "0") latest.current.moves.reset();
    });
    /** Px of the frame for a css px of the preview. */
    const fineness = () => latest.current.shown.sheet.frame.width / Math.max(1, area.clientWidth);
    listenToGestures(area, {
      onPan: ({ x, y }) => {
        const by = { x: x * fineness(), y: y * fineness() };
        latest.current.moves.pan(by, latest.current.shown);
      },
      onZoom: (steps, at) => {
        const { width, height } = latest.current.shown.sheet.frame;
        const offset = at && { x: at.x * fineness() - width / 2, y: at.y * fineness() - height / 2 };
        latest.current.moves.zoom(at ? steps : steps * KEY_STEP, offset ?? NO_PX, latest.current.shown);
      },
      onPoint: () => undefined,
      onPick: () => undefined,
    });
  }, []);

  const percent = (part: number, whole: number) => `${(100 * part) / whole}%`;
  const place: CSSProperties = {
    left: percent(map.x, spec.width),
    top: percent(map.y, spec.height),
    width: percent(map.width, spec.width),
    height: percent(map.height, spec.height),
  };
  return (
    <div
      ref={element}
      className="sheet-map"
      style={place}
      role="application"
      aria-label={words.frame}
      aria-describedby={hintId}
      data-testid="export-frame"
    >
      {camera !== shown.camera && <MovedMap shown={shown} camera={camera} map={map} />}
    </div>
  );
}
