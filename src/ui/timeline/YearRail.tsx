import { brushedYears, withEnd } from "../../derive/timeline/slide";
import { yearBounds } from "../../derive/timeline/timeBounds";
import { endOf, type TimeScale } from "../../derive/timeline/timeScale";
import { setYears } from "../../viewstate/transitions";
import { useDispatch, useServices, useShown } from "../AtlasContext";
import { TimeHandle } from "./TimeHandle";
import { TimeRail } from "./TimeRail";
import { useBrush } from "./useBrush";

/** The chosen years on the axis, with a handle at each end. */
export function YearRail({ scale }: { readonly scale: TimeScale }) {
  const { atlas, messages } = useServices();
  const { view } = useShown();
  const dispatch = useDispatch();
  const { timeline } = messages;
  const bounds = yearBounds(atlas);
  const years = view.years ?? bounds;
  const from = scale.at(`${years[0]}-01-01`);
  const to = endOf(scale, `${years[1]}-12-31`);
  const brush = useBrush([from, to], (a, b) => setYears(brushedYears(a, b, scale, bounds)));
  const ends = [
    { end: "first", label: timeline.firstYear, value: years[0], at: from },
    { end: "last", label: timeline.lastYear, value: years[1], at: to },
  ] as const;
  return (
    <TimeRail from={from} to={to} isChosen={view.years !== null} title={timeline.brush} handlers={brush}>
      {ends.map(({ end, label, value, at }) => (
        <TimeHandle
          key={end}
          label={label}
          value={value}
          bounds={bounds}
          unit="year"
          text={`${value}`}
          at={at}
          onChange={(year) => dispatch(setYears(withEnd(years, end, year, bounds)))}
        />
      ))}
    </TimeRail>
  );
}
