import { moveCamera } from "../../viewstate/transitions";
import type { LegendSection } from "../../style/legend/legendEntry";
import { useDispatch, useMessages } from "../AtlasContext";
import { useMotion } from "../motion/useMotion";
import { useLedgerNote } from "./useLedgerNote";

/** What holds for all that the key explains, and where a ledger is that cannot be read in this frame. */
export function LegendNotes({ sections }: { readonly sections: readonly LegendSection[] }) {
  const { ui, legend } = useMessages();
  const dispatch = useDispatch();
  const note = useLedgerNote();
  const { isRunning } = useMotion();
  const hasLines = sections.some(({ id }) => id === "width");
  if (sections.length > 0 && !hasLines && !note) return null;
  return (
    <p className="legend-notes">
      {sections.length === 0 && <span>{ui.legend.nothing} </span>}
      {hasLines && <span>{legend.schematic} </span>}
      {hasLines && isRunning && <span>{ui.legend.motion} </span>}
      {note && (
        <span>
          {note.text}{" "}
          <button type="button" className="text-button" onClick={() => dispatch(moveCamera(note.camera))}>
            {ui.legend.goThere}
          </button>
        </span>
      )}
    </p>
  );
}
