import { useMemo } from "react";
import { toggleEra } from "../../viewstate/transitions";
import { useDispatch, useServices, useShown } from "../AtlasContext";
import { eraMark } from "../theme/markColour";
import { timelineBands, timelineTicks } from "./timeScale";

const LANE_PX = 14;
const TICKS = timelineTicks();
const percent = (share: number) => `${(share * 100).toFixed(3)}%`;

/** The eras in time, along the foot of the page. Each band turns its era on or off. */
export function Timeline() {
  const { atlas, messages } = useServices();
  const { view, tokens } = useShown();
  const dispatch = useDispatch();
  const bands = useMemo(() => timelineBands(atlas.eras), [atlas]);
  const lanes = Math.max(...bands.map(({ lane }) => lane)) + 1;
  const order = atlas.eras.map(({ id }) => id);
  const { timeline } = messages.ui;
  return (
    <section className="timeline" data-testid="timeline" aria-label={timeline.label} title={timeline.note}>
      <div className="timeline-bands" style={{ height: lanes * LANE_PX }}>
        {TICKS.map(({ year, at }) => (
          <span key={year} className="timeline-rule" style={{ left: percent(at) }} aria-hidden="true" />
        ))}
        {bands.map(({ era, from, to, lane }) => (
          <button
            key={era.id}
            type="button"
            className="band"
            aria-pressed={view.eras.includes(era.id)}
            aria-label={timeline.band(era.numeral, era.label, era.spanLabel)}
            title={timeline.band(era.numeral, era.label, era.spanLabel)}
            style={{
              ...eraMark(tokens, era.numeral),
              left: percent(from),
              width: percent(to - from),
              top: lane * LANE_PX,
            }}
            onClick={() => dispatch(toggleEra(era.id, order))}
          >
            <span className="band-numeral">{era.numeral}</span>{" "}
            <span className="band-label">{era.label}</span>
          </button>
        ))}
      </div>
      <div className="timeline-axis" aria-hidden="true">
        {TICKS.filter(({ hasLabel }) => hasLabel).map(({ year, at }) => (
          <span key={year} style={{ left: percent(at) }}>
            {year}
          </span>
        ))}
      </div>
    </section>
  );
}
