import { useEffect, useRef } from "react";
import { select } from "../../viewstate/transitions";
import { useDispatch, useMessages, useShown } from "../AtlasContext";
import { selectionKey } from "../selectionKey";
import { Opening } from "./Opening";
import { Telling } from "./Telling";

interface PanelProps {
  /** Folds the panel away; left out where it cannot be. */
  readonly onClose?: () => void;
}

/** The evidence behind what is selected, or the way in where nothing is. */
export function Panel({ onClose }: PanelProps) {
  const { panel } = useMessages();
  const { view } = useShown();
  const dispatch = useDispatch();
  const body = useRef<HTMLElement>(null);
  const { selection } = view;
  const shown = selectionKey(selection);
  useEffect(() => {
    body.current?.scrollTo({ top: 0 });
  }, [shown]);
  return (
    <aside className="panel" data-testid="panel" aria-label={panel.label} ref={body}>
      <div className="panel-bar">
        {selection ? (
          <button type="button" className="text-button" onClick={() => dispatch(select(null))}>
            {panel.back}
          </button>
        ) : (
          <span />
        )}
        {onClose && (
          <button
            type="button"
            className="icon-button"
            aria-label={panel.close}
            title={panel.close}
            onClick={onClose}
          >
            ×
          </button>
        )}
      </div>
      <div className="panel-body">{selection ? <Telling selection={selection} /> : <Opening />}</div>
    </aside>
  );
}
