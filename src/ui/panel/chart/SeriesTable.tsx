import type { SeriesPoint } from "../../../derive/chart/seriesPoints";
import type { Series } from "../../../schema/records/registers";
import { useServices } from "../../AtlasContext";
import { SelectLink } from "../SelectLink";

interface SeriesTableProps {
  readonly series: Series;
  readonly points: readonly SeriesPoint[];
}

/** The same values as a table, each with its source and a link to its claim. */
export function SeriesTable({ series, points }: SeriesTableProps) {
  const { atlas, messages } = useServices();
  const { chart: words } = messages.panel;
  return (
    <details className="series-table">
      <summary>{words.asTable}</summary>
      <table className="ruled-table">
        <caption className="unseen">{series.title}</caption>
        <thead>
          <tr>
            <th scope="col">{words.year}</th>
            <th scope="col">{messages.evidence.measure[series.measure]}</th>
            <th scope="col">{words.source}</th>
          </tr>
        </thead>
        <tbody>
          {points.map(({ year, claim, phrase, isMarked }) => (
            <tr key={year} data-marked={isMarked}>
              <th scope="row">{year}</th>
              <td>
                <SelectLink to={{ kind: "claim", id: claim.id }}>{phrase}</SelectLink>
              </td>
              <td className="quiet">{atlas.source.get(claim.source)?.publisher}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
