import { type KeyboardEvent, useRef } from "react";
import type { SeriesChart } from "../../../derive/chart/seriesChart";
import { select } from "../../../viewstate/transitions";
import { useMessages } from "../../AtlasContext";
import { ViewLink } from "../../ViewLink";

interface YearLinksProps {
  readonly chart: SeriesChart;
  readonly label: string;
  /** The year that Tab leads to; arrows move from there. */
  readonly stopAt: number;
  readonly onRead: (year: number | null) => void;
}

const STEPS: Readonly<Record<string, (index: number, last: number) => number>> = {
  ArrowLeft: (index) => Math.max(0, index - 1),
  ArrowRight: (index, last) => Math.min(last, index + 1),
  Home: () => 0,
  End: (_, last) => last,
};

/** A strip over the chart for each year, a link to its claim: read by hover or focus, moved through by arrow keys. */
export function YearLinks({ chart, label, stopAt, onRead }: YearLinksProps) {
  const { panel } = useMessages();
  const strips = useRef<HTMLDivElement>(null);
  const move = (event: KeyboardEvent) => {
    const links = [...(strips.current?.querySelectorAll("a") ?? [])];
    const at = links.findIndex((link) => link === document.activeElement);
    const to = STEPS[event.key]?.(at, links.length - 1);
    if (to === undefined) return;
    event.preventDefault();
    links[to]?.focus();
  };
  return (
    <div className="year-links" role="group" aria-label={label} ref={strips}>
      {chart.points.map(({ point, from, to }) => (
        <ViewLink
          key={point.year}
          to={select({ kind: "claim", id: point.claim.id })}
          aria-label={panel.chart.value(point.year, point.phrase)}
          tabIndex={point.year === stopAt ? 0 : -1}
          style={{ left: from, width: to - from }}
          onKeyDown={move}
          onPointerEnter={() => onRead(point.year)}
          onPointerLeave={() => onRead(null)}
          onFocus={() => onRead(point.year)}
          onBlur={() => onRead(null)}
        />
      ))}
    </div>
  );
}
