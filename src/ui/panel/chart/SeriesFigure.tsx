import { useMemo, useRef, useState } from "react";
import { chartDescription } from "../../../derive/chart/chartDescription";
import { seriesChart } from "../../../derive/chart/seriesChart";
import { missingYears, seriesPoints } from "../../../derive/chart/seriesPoints";
import type { ShownSeries } from "../../../derive/chart/seriesShown";
import { useServices } from "../../AtlasContext";
import { useElementWidth } from "../../useElementWidth";
import { SelectLink } from "../SelectLink";
import { SeriesPlot } from "./SeriesPlot";
import { SeriesTable } from "./SeriesTable";
import { YearLinks } from "./YearLinks";

/** Disagreements that one of a series' claims takes part in: what must be read beside it. */
function Warnings({ series }: Pick<ShownSeries, "series">) {
  const { atlas, messages } = useServices();
  const claims = new Set(series.points.map(({ claim }) => claim));
  const disputes = [...atlas.dispute.values()].filter(({ sides }) =>
    sides.some((side) => side.claims.some((id) => claims.has(id))),
  );
  if (disputes.length === 0) return null;
  return (
    <p className="series-warning">
      {messages.panel.chart.disagree}{" "}
      {disputes.map(({ id, title }, index) => (
        <span key={id}>
          {index > 0 && "; "}
          <SelectLink to={{ kind: "dispute", id }}>{title}</SelectLink>
        </span>
      ))}
    </p>
  );
}

/** A series of yearly values drawn small, with its definition, its gaps, and the same as a table. */
export function SeriesFigure({ shown }: { readonly shown: ShownSeries }) {
  const { atlas, messages } = useServices();
  const { chart: words } = messages.panel;
  const { series } = shown;
  const place = useRef<HTMLDivElement>(null);
  const width = useElementWidth(place);
  const [readYear, setReadYear] = useState<number | null>(null);
  const points = useMemo(() => seriesPoints(atlas, shown, messages), [atlas, shown, messages]);
  const chart = useMemo(() => (width ? seriesChart(points, width) : null), [points, width]);
  const marked = points.find(({ isMarked }) => isMarked) ?? points.at(-1);
  const read = points.find(({ year }) => year === readYear) ?? marked;
  const missing = missingYears(points);
  if (!marked || !read) return null;
  return (
    <figure className="series" data-series={series.id}>
      <figcaption>
        <h4>
          {series.title}
          <span className="quiet">, {messages.evidence.unit[series.unit]}</span>
        </h4>
        <p className="series-reading" aria-hidden="true">
          <b>{read.year}</b> {read.phrase}
        </p>
      </figcaption>
      <div className="series-place" ref={place}>
        {chart && (
          <>
            <SeriesPlot
              chart={chart}
              description={chartDescription(series, points, messages)}
              readYear={readYear}
            />
            <YearLinks
              chart={chart}
              label={words.years(series.title)}
              stopAt={marked.year}
              onRead={setReadYear}
            />
          </>
        )}
      </div>
      <p className="series-definition">
        {series.definition} {missing.length > 0 && words.missing(missing.join(", "))}{" "}
        {points.some(({ isBound }) => isBound) && words.bound}
      </p>
      <Warnings series={series} />
      <SeriesTable series={series} points={points} />
    </figure>
  );
}
