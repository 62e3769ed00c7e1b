import type { ReactNode } from "react";
import { percent } from "./percent";
import type { BrushHandlers } from "./useBrush";

interface TimeRailProps {
  /** The stretch that is chosen, shares of the width. */
  readonly from: number;
  readonly to: number;
  readonly isChosen: boolean;
  readonly title: string;
  readonly handlers: BrushHandlers;
  readonly children: ReactNode;
}

/** The line along which time is chosen: a bar over the chosen stretch, and its handles. */
export function TimeRail({ from, to, isChosen, title, handlers, children }: TimeRailProps) {
  return (
    <div className="time-rail" data-testid="time-rail" data-chosen={isChosen} title={title} {...handlers}>
      <span
        className="time-bar"
        style={{ left: percent(from), width: percent(to - from) }}
        aria-hidden="true"
      />
      {children}
    </div>
  );
}
