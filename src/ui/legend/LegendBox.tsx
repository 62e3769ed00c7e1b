import { useState } from "react";
import { useMessages } from "../AtlasContext";
import { Legend } from "./Legend";

/** The key in a quiet box over the map's corner, which the reader can fold away. */
export function LegendBox() {
  const { ui } = useMessages();
  const [isOpen, setOpen] = useState(true);
  return (
    <aside className="legend" data-testid="legend" data-open={isOpen} aria-label={ui.legend.heading}>
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
      {isOpen && <Legend />}
    </aside>
  );
}
