import { useMessages } from "../../AtlasContext";
import type { ShownSheet } from "../useSheet";
import { KEY_STEP } from "./SheetMap";
import type { FrameMoves } from "./useFrame";

const MIDDLE = { x: 0, y: 0 };

interface FrameBarProps {
  readonly shown: ShownSheet;
  readonly moves: FrameMoves;
  readonly hintId: string;
}

/** Where the frame lies, in words, and the buttons that move it. */
export function FrameBar({ shown, moves, hintId }: FrameBarProps) {
  const { exportDialog: words } = useMessages();
  const { center, zoom } = shown.sheet.frame;
  const isMoved = moves.camera !== null;
  return (
    <div className="frame-bar">
      <p data-testid="export-frame-at">
        {words.frameAt(words.east(center[0]), words.north(center[1]), zoom)}
      </p>
      <p id={hintId} className="quiet frame-hint">
        {words.frameHint}
      </p>
      <button
        type="button"
        className="text-button"
        aria-disabled={!isMoved}
        data-testid="export-frame-reset"
        onClick={moves.reset}
      >
        {words.asOnScreen}
      </button>
      {([1, -1] as const).map((sign) => {
        const label = sign > 0 ? words.zoomIn : words.zoomOut;
        return (
          <button
            key={sign}
            type="button"
            className="icon-button"
            aria-label={label}
            title={label}
            onClick={() => moves.zoom(sign * KEY_STEP, MIDDLE, shown)}
          >
            {sign > 0 ? "+" : "−"}
          </button>
        );
      })}
    </div>
  );
}
