import { useRef } from "react";
import { LegendColumns } from "./LegendColumns";
import { LegendNotes } from "./LegendNotes";
import { useLegend } from "./useLegend";

/** The whole key, as long as it is. */
export function Legend() {
  const sections = useLegend();
  const columns = useRef<HTMLDivElement>(null);
  return (
    <div className="legend-body">
      <LegendColumns ref={columns} sections={sections} seen={Number.POSITIVE_INFINITY} />
      <LegendNotes sections={sections} />
    </div>
  );
}
