import { useMemo, useState } from "react";
import { legendFor } from "../../style/legend";
import { moveCamera } from "../../viewstate/transitions";
import { useDispatch, useMessages, useServices, useShown, useStore } from "../AtlasContext";
import { useMotion } from "../motion/useMotion";
import { LegendItem } from "./LegendItem";
import { useLedgerNote } from "./useLedgerNote";

/** The key to what is in the frame, and no more; computed from the very style of the map. */
export function Legend() {
  const { frameSize } = useServices();
  const { ui, legend } = useMessages();
  const { view, derived, tokens } = useShown();
  const dispatch = useDispatch();
  const size = useStore(frameSize);
  const sections = useMemo(
    () => (size ? legendFor(derived, tokens, { ...view.camera, ...size }) : []),
    [derived, tokens, view.camera, size],
  );
  const [held, setHeld] = useState<string | null>(null);
  const note = useLedgerNote();
  const { isRunning } = useMotion();
  const hasLines = sections.some(({ id }) => id === "standing");
  return (
    <div className="legend-body">
      <div className="legend-columns">
        {sections.length === 0 && <p className="quiet">{ui.legend.nothing}</p>}
        {sections.map((section) => (
          <section key={section.id}>
            <h3>{section.title}</h3>
            <ul>
              {section.entries.map((entry) => (
                <LegendItem
                  key={entry.id}
                  entry={entry}
                  isHeld={held === entry.id}
                  onHold={(isHeld) => setHeld(isHeld ? entry.id : null)}
                />
              ))}
            </ul>
          </section>
        ))}
        {hasLines && <p className="quiet">{legend.schematic}</p>}
        {hasLines && isRunning && <p className="quiet">{ui.legend.motion}</p>}
        {note && (
          <p className="legend-note">
            {note.text}{" "}
            <button type="button" className="text-button" onClick={() => dispatch(moveCamera(note.camera))}>
              {ui.legend.goThere}
            </button>
          </p>
        )}
      </div>
    </div>
  );
}
