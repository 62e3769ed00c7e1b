import { useId, useRef, useState } from "react";
import { useMessages } from "../AtlasContext";
import { LegendColumns } from "./LegendColumns";
import { LegendNotes } from "./LegendNotes";
import { useEntriesBeyond } from "./useEntriesBeyond";
import { useLegend } from "./useLegend";

/** Windows that can spare the room for the key from the start. */
const ROOMY = "(min-width: 960px) and (min-height: 760px)";

type Height = "folded" | "low" | "whole";

/** The key at the foot of the map, which the reader can fold away or open whole: beside the marks, never over them. */
export function LegendBox() {
  const { ui } = useMessages();
  const [height, setHeight] = useState<Height>(() => (matchMedia(ROOMY).matches ? "low" : "folded"));
  const sections = useLegend();
  const columns = useRef<HTMLDivElement>(null);
  const body = useId();
  const isOpen = height !== "folded";
  const beyond = useEntriesBeyond(columns, isOpen && sections);
  const total = sections.reduce((sum, { entries }) => sum + entries.length, 0);
  const isWhole = height === "whole";
  return (
    <aside className="legend" data-testid="legend" data-height={height} aria-label={ui.legend.heading}>
      <div className="legend-head">
        <h2>
          <button
            type="button"
            aria-expanded={isOpen}
            title={isOpen ? ui.legend.hide : ui.legend.show}
            onClick={() => setHeight(isOpen ? "folded" : "low")}
          >
            {ui.legend.heading}
            <span aria-hidden="true">{isOpen ? "–" : "+"}</span>
          </button>
        </h2>
        {isOpen && <LegendNotes sections={sections} />}
        {(beyond > 0 || isWhole) && (
          <button
            type="button"
            className="text-button"
            aria-expanded={isWhole}
            aria-controls={body}
            title={isWhole ? ui.legend.lessKey : ui.legend.whole}
            onClick={() => setHeight(isWhole ? "low" : "whole")}
          >
            {isWhole ? ui.legend.less : ui.legend.more(beyond)}
          </button>
        )}
      </div>
      {isOpen && (
        <div className="legend-body" id={body}>
          <LegendColumns ref={columns} sections={sections} seen={total - beyond} />
        </div>
      )}
    </aside>
  );
}
