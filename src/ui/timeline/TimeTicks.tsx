import { useMemo } from "react";
import { monthText } from "../../derive/dateText";
import { yearOf } from "../../derive/timeline/days";
import type { TimeScale } from "../../derive/timeline/timeScale";
import { timeTicks } from "../../derive/timeline/timeTicks";
import { percent } from "./percent";

/** Hairlines through the timeline, and the years or months under it. */
export function TimeTicks({ scale }: { readonly scale: TimeScale }) {
  const ticks = useMemo(() => timeTicks(scale), [scale]);
  const nameOf = (day: string, isFirst: boolean) =>
    scale.unit === "year" ? yearOf(day) : `${monthText(day)}${isFirst ? ` ${yearOf(day)}` : ""}`;
  return (
    <div className="timeline-ticks" data-unit={scale.unit} aria-hidden="true">
      {ticks.map(({ day, at, hasLabel, isFirst }) => (
        <span key={day} className="timeline-tick" style={{ left: percent(at) }}>
          {hasLabel && <span>{nameOf(day, isFirst)}</span>}
        </span>
      ))}
    </div>
  );
}
