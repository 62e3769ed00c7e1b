import { useMemo } from "react";
import { type EraBand, eraBands } from "../../derive/timeline/eraBands";
import { ALL_YEARS, type TimeScale } from "../../derive/timeline/timeScale";
import type { Messages } from "../../messages/messages";
import { toggleEra } from "../../viewstate/transitions";
import { useDispatch, useServices, useShown } from "../AtlasContext";
import { eraMark } from "../theme/markColour";
import { percent } from "./percent";

const LANE_PX = 14;

function bandName({ era, start, end }: EraBand, { timeline }: Messages): string {
  const ends = [
    start === "exact" ? "" : timeline.ends.start[start],
    end === "exact" ? "" : timeline.ends.end[end],
  ];
  return timeline.band(era.numeral, era.label, era.spanLabel, ends.filter(Boolean).join(", "));
}

function Band({ band }: { readonly band: EraBand }) {
  const { atlas, messages } = useServices();
  const { view, tokens } = useShown();
  const dispatch = useDispatch();
  const { era, from, to, sureFrom, sureTo, lane, start, end } = band;
  const within = (share: number) => percent(share / (to - from));
  const isSure = sureTo > sureFrom;
  const name = bandName(band, messages);
  return (
    <button
      type="button"
      className="band"
      aria-pressed={view.eras.includes(era.id)}
      aria-label={name}
      title={name}
      data-start={start}
      data-end={end}
      style={{
        ...eraMark(tokens, era.numeral),
        left: percent(from),
        width: percent(to - from),
        top: lane * LANE_PX,
      }}
      onClick={() =>
        dispatch(
          toggleEra(
            era.id,
            atlas.eras.map(({ id }) => id),
          ),
        )
      }
    >
      {start === "approximate" && (
        <span className="band-doubt" style={{ flexBasis: within(sureFrom - from) }} />
      )}
      {isSure && (
        <span className="band-sure">
          <span className="band-numeral">{era.numeral}</span> <span className="band-label">{era.label}</span>
        </span>
      )}
      {isSure && end === "approximate" && (
        <span className="band-doubt" style={{ flexBasis: within(to - sureTo) }} />
      )}
    </button>
  );
}

/** The eras in time; each band turns its era on or off, and ends that are not known exactly are drawn broken. */
export function EraBands({ scale }: { readonly scale: TimeScale }) {
  const { atlas, messages } = useServices();
  const bands = useMemo(() => eraBands(atlas.eras, scale), [atlas, scale]);
  // As many rows in every scale, so that nothing moves when it changes.
  const rows = useMemo(
    () => Math.max(0, ...eraBands(atlas.eras, ALL_YEARS).map(({ lane }) => lane)) + 1,
    [atlas],
  );
  return (
    <fieldset
      className="timeline-bands"
      aria-label={messages.timeline.bands}
      style={{ height: rows * LANE_PX }}
    >
      {bands.map((band) => (
        <Band key={band.era.id} band={band} />
      ))}
    </fieldset>
  );
}
