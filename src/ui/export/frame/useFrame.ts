import { useState } from "react";
import { useShown } from "../../AtlasContext";
import type { FramePoint } from "../../map/framePoint";
import { panned, zoomed } from "../../map/svg/cameraMoves";
import type { Camera } from "../../../viewstate/viewState";
import type { ShownSheet } from "../useSheet";
import { cameraOf } from "./cameraOf";

/** The camera of the sheet that is saved; the map on screen keeps its own. */
export interface FrameMoves {
  /** Null shows what the screen shows. */
  readonly camera: Camera | null;
  /** Pushes what the frame shows by px of the frame. */
  readonly pan: (by: FramePoint, shown: ShownSheet) => void;
  /** Zooms around a point `offset` px of the frame from its middle. */
  readonly zoom: (steps: number, offset: FramePoint, shown: ShownSheet) => void;
  readonly reset: () => void;
}

/** Where a push starts: the frame as it stands, or as far as it has been pushed since it was drawn. */
function startOf(camera: Camera, { camera: asked, sheet, screen }: ShownSheet): Camera {
  return camera === asked ? cameraOf(sheet.frame, asked, screen) : camera;
}

/** Px of a camera's own map for a px of the frame that shows it. */
function growth({ camera, sheet, screen }: ShownSheet): number {
  return 2 ** (cameraOf(sheet.frame, camera, screen).zoom - sheet.frame.zoom);
}

function scaled({ x, y }: FramePoint, by: number): FramePoint {
  return { x: x * by, y: y * by };
}

export function useFrame(): FrameMoves {
  const { view } = useShown();
  const [camera, setCamera] = useState<Camera | null>(null);
  const isGlobe = ({ sheet }: ShownSheet) => sheet.frame.projection === "globe";
  return {
    camera,
    pan: (by, shown) =>
      setCamera((now) =>
        panned(startOf(now ?? view.camera, shown), scaled(by, growth(shown)), isGlobe(shown)),
      ),
    zoom: (steps, offset, shown) =>
      setCamera((now) =>
        zoomed(startOf(now ?? view.camera, shown), steps, scaled(offset, growth(shown)), isGlobe(shown)),
      ),
    reset: () => setCamera(null),
  };
}
