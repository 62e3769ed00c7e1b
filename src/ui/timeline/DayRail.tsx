import { dateText } from "../../derive/dateText";
import { dayNumber, dayOf } from "../../derive/timeline/days";
import { dayValue, limitDay } from "../../derive/timeline/slide";
import { endOf, type TimeScale } from "../../derive/timeline/timeScale";
import { setUntil } from "../../viewstate/transitions";
import { useDispatch, useMessages, useShown } from "../AtlasContext";
import { TimeHandle } from "./TimeHandle";
import { TimeRail } from "./TimeRail";
import { useBrush } from "./useBrush";

/** The last day shown on the axis, with its handle. */
export function DayRail({ scale }: { readonly scale: TimeScale }) {
  const messages = useMessages();
  const { view } = useShown();
  const dispatch = useDispatch();
  const { timeline } = messages;
  const bounds = [dayNumber(scale.first), dayNumber(scale.last)] as const;
  const value = Math.max(bounds[0], dayValue(view.until, bounds));
  const to = endOf(scale, dayOf(value));
  const brush = useBrush([0, to], (_, share) => setUntil(limitDay(dayNumber(scale.dayAt(share)), bounds)));
  return (
    <TimeRail from={0} to={to} isChosen={view.until !== null} title={timeline.brushDay} handlers={brush}>
      <TimeHandle
        label={timeline.lastDay}
        value={value}
        bounds={bounds}
        unit="day"
        text={dateText(dayOf(value), messages)}
        at={to}
        onChange={(day) => dispatch(setUntil(limitDay(day, bounds)))}
      />
    </TimeRail>
  );
}
