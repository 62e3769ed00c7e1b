import { WORLD_PX } from "../../../derive/mercator";
import type { SheetBox } from "../../../sheet/sheet";
import type { Camera } from "../../../viewstate/viewState";
import { shiftTo } from "../../map/svg/shiftTo";
import type { ShownSheet } from "../useSheet";
import { cameraOf } from "./cameraOf";

interface MovedMapProps {
  readonly shown: ShownSheet;
  readonly camera: Camera;
  /** The map's box on the sheet. */
  readonly map: Omit<SheetBox, "id">;
}

/** The part of a preview that is its map, pushed to where another camera will see it. */
export function MovedMap({ shown, camera, map }: MovedMapProps) {
  const { sheet, preview, screen } = shown;
  const { frame, spec, enlargement } = sheet;
  const drawn = cameraOf(frame, shown.camera, screen);
  const worldPx = WORLD_PX * 2 ** (frame.zoom + camera.zoom - drawn.zoom);
  const middle = { x: frame.width / 2, y: frame.height / 2 };
  return (
    <svg className="moved-map" viewBox={`0 0 ${frame.width} ${frame.height}`} aria-hidden="true">
      <g transform={shiftTo(drawn, camera, middle, worldPx)}>
        <svg
          width={frame.width}
          height={frame.height}
          viewBox={`${map.x / enlargement} ${map.y / enlargement} ${frame.width} ${frame.height}`}
        >
          <image href={preview} width={spec.width / enlargement} height={spec.height / enlargement} />
        </svg>
      </g>
    </svg>
  );
}
