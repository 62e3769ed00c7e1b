import { useMessages } from "../AtlasContext";
import type { SheetState } from "./useSheet";

interface PreviewProps {
  readonly state: SheetState;
  readonly width: number;
  readonly height: number;
}

/** The picture as it will be saved, or in words why there is none. */
export function Preview({ state, width, height }: PreviewProps) {
  const { ui } = useMessages();
  return (
    <div className="preview" style={{ aspectRatio: `${width} / ${height}` }} data-state={state.kind}>
      {state.kind === "made" && <img src={state.preview} alt={state.sheet.metadata.alt} />}
      {state.kind === "drawing" && <p className="quiet">{ui.export.drawing}</p>}
      {state.kind === "refused" && (
        <div role="alert">
          <p>
            <b>{ui.export.refused}</b>
          </p>
          <p>{state.refusal.reason}</p>
          <p>{state.refusal.wayOut}</p>
        </div>
      )}
      {state.kind === "failed" && <p role="alert">{ui.export.failed(state.reason)}</p>}
    </div>
  );
}
