import type { SeriesChart } from "../../../derive/chart/seriesChart";

interface SeriesPlotProps {
  readonly chart: SeriesChart;
  readonly description: string;
  /** Year under the pointer or the focus. */
  readonly readYear: number | null;
}

const RADIUS = 3;

/** Draws a chart as it was laid out. */
export function SeriesPlot({ chart, description, readYear }: SeriesPlotProps) {
  const { width, height, points, runs, valueTicks, yearTicks, labels, left, baseline } = chart;
  const read = points.find(({ point }) => point.year === readYear);
  return (
    <svg className="series-plot" width={width} height={height} role="img" aria-label={description}>
      {valueTicks.map(({ y, text }) => (
        <g key={text}>
          <line className="series-rule" x1={left} x2={width} y1={y} y2={y} />
          <text className="series-tick" x={left - 6} y={y + 4} textAnchor="end">
            {text}
          </text>
        </g>
      ))}
      <line className="series-axis" x1={left} x2={width} y1={baseline} y2={baseline} />
      {yearTicks.map(({ x, year }) => (
        <g key={year}>
          <line className="series-axis" x1={x} x2={x} y1={baseline} y2={baseline + 4} />
          <text className="series-tick" x={x} y={height - 3} textAnchor="middle">
            {year}
          </text>
        </g>
      ))}
      {read && <line className="series-read" x1={read.x} x2={read.x} y1={read.y} y2={baseline} />}
      {runs.map((run) => (
        <polyline
          key={run[0]?.[0]}
          className="series-line"
          points={run.map((at) => at.join(",")).join(" ")}
        />
      ))}
      {points.map(({ point, x, y }) => (
        <circle
          key={point.year}
          className="series-point"
          data-bound={point.isBound}
          data-marked={point.isMarked}
          cx={x}
          cy={y}
          r={point.isMarked || point.year === readYear ? RADIUS + 1.5 : RADIUS}
        />
      ))}
      {labels.map(({ x, y, text, isMarked }) => (
        <text
          key={`${x} ${text}`}
          className="series-label"
          data-marked={isMarked}
          x={x}
          y={y}
          textAnchor="middle"
        >
          {text}
        </text>
      ))}
    </svg>
  );
}
