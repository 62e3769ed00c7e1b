import { useState } from "react";
import { useMessages } from "../AtlasContext";
import { Legend } from "./Legend";

/** Windows that can spare the room for the key from the start. */
const ROOMY = "(min-width: 960px) and (min-height: 760px)";

/** The key at the foot of the map, which the reader can fold away: beside the marks, never over them. */
export function LegendBox() {
  const { ui } = useMessages();
  const [isOpen, setOpen] = useState(() => matchMedia(ROOMY).matches);
  return (
    <aside className="legend" data-testid="legend" data-open={isOpen} aria-label={ui.legend.heading}>
      <h2>
        <button
          type="button"
          className="legend-head"
          aria-expanded={isOpen}
          title={isOpen ? ui.legend.hide : ui.legend.show}
          onClick={() => setOpen(!isOpen)}
        >
          {ui.legend.heading}
          <span aria-hidden="true">{isOpen ? "–" : "+"}</span>
        </button>
      </h2>
      {isOpen && <Legend />}
    </aside>
  );
}
