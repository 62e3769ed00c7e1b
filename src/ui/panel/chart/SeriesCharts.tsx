import { useMemo } from "react";
import { seriesShown } from "../../../derive/chart/seriesShown";
import type { Selection } from "../../../viewstate/viewState";
import { useServices } from "../../AtlasContext";
import { SeriesFigure } from "./SeriesFigure";

/** The yearly series beside what is selected; one chart each, since they share no scale. */
export function SeriesCharts({ selection }: { readonly selection: Selection }) {
  const { atlas, messages } = useServices();
  const shown = useMemo(() => seriesShown(atlas, selection), [atlas, selection]);
  if (shown.length === 0) return null;
  return (
    <section className="series-list">
      <h3>{messages.panel.chart.heading}</h3>
      {shown.map((each) => (
        <SeriesFigure key={each.series.id} shown={each} />
      ))}
    </section>
  );
}
