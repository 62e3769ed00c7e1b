import { useId, type CSSProperties } from "react";
import type { AskedSpec } from "../../sheet/sheetSpec";
import { tallestColumn } from "../../sheet/layout/inColumn";
import { useMessages, useShown } from "../AtlasContext";
import { FrameBar } from "./frame/FrameBar";
import { SheetMap } from "./frame/SheetMap";
import type { FrameMoves } from "./frame/useFrame";
import type { SheetState, ShownSheet } from "./useSheet";

type Ratio = CSSProperties & { readonly "--ratio": number };

interface PreviewProps {
  readonly state: SheetState;
  /** The last sheet drawn, which stands dimmed until the next is there. */
  readonly last: ShownSheet | null;
  readonly asked: AskedSpec;
  /** The alt text as it will be saved. */
  readonly alt: string;
  readonly moves: FrameMoves;
}

/** The picture as it will be saved, with its map to be moved, or in words why there is none. */
export function Preview({ state, last, asked, alt, moves }: PreviewProps) {
  const { exportDialog: words } = useMessages();
  const { view } = useShown();
  const hintId = useId();
  const { width, height } = last?.sheet.spec ?? asked;
  const ratio: Ratio = { "--ratio": width / (height === "auto" ? tallestColumn(width) : height) };
  return (
    <div className="stage">
      <div className="preview" data-state={state.kind} data-column={asked.height === "auto"}>
        <div className="preview-sheet" style={ratio} aria-busy={state.kind === "drawing"}>
          {last && <img src={last.preview} alt={alt} draggable={false} />}
          {last && (
            <SheetMap shown={last} camera={moves.camera ?? view.camera} moves={moves} hintId={hintId} />
          )}
        </div>
        {state.kind === "drawing" && <p className="preview-words quiet">{words.stages[state.stage]}</p>}
        {state.kind === "refused" && (
          <div role="alert" className="preview-words">
            <p>
              <b>{words.refused}</b>
            </p>
            <p>{state.refusal.reason}</p>
            <p>{state.refusal.wayOut}</p>
          </div>
        )}
        {state.kind === "failed" && (
          <div role="alert" className="preview-words">
            <p>{words.failed(state.reason)}</p>
            <p>{words.previewFailed}</p>
            <button type="button" className="text-button" onClick={state.retry}>
              {words.again}
            </button>
          </div>
        )}
      </div>
      {last && <FrameBar shown={last} moves={moves} hintId={hintId} />}
    </div>
  );
}
