import { useMemo } from "react";
import { dateText } from "../../derive/dateText";
import { colouringEra } from "../../derive/markStates";
import { type TimeMark, timeMarks } from "../../derive/timeline/timeMarks";
import type { TimeScale } from "../../derive/timeline/timeScale";
import { select } from "../../viewstate/transitions";
import type { ViewState } from "../../viewstate/viewState";
import { useDispatch, useServices, useShown } from "../AtlasContext";
import { eraMarkById } from "../theme/markColour";
import { percent } from "./percent";
import { RovingButtons } from "./RovingButtons";

/** The marks stay the same while only the camera moves or time is played. */
function useTimeMarks(scale: TimeScale): readonly TimeMark[] {
  const { atlas } = useServices();
  const { derived } = useShown();
  const timeless = JSON.stringify({
    ...derived.view,
    years: null,
    until: null,
    camera: null,
    selection: null,
  });
  return useMemo(() => timeMarks(atlas, JSON.parse(timeless) as ViewState, scale), [atlas, timeless, scale]);
}

/** Strikes and events by date: a tick for a day, a bar for a longer or uncertain time. Each opens its evidence. */
export function MarkLane({ scale }: { readonly scale: TimeScale }) {
  const { atlas, hovered, messages } = useServices();
  const { view, derived, tokens } = useShown();
  const dispatch = useDispatch();
  const marks = useTimeMarks(scale);
  const shown = useMemo(() => new Set(derived.visibility.shown.map(({ id }) => id)), [derived]);
  const { marks: words } = messages.timeline;
  if (marks.length === 0) return <p className="timeline-marks quiet">{words.none}</p>;
  return (
    <RovingButtons
      label={words.label}
      className="timeline-marks"
      itemClassName="time-mark"
      items={marks.map(({ feature, when, isSpan, from, to, start }) => {
        const { id, name } = feature;
        const isShown = shown.has(id);
        return {
          id,
          name: (isShown ? words.mark : words.later)(name, dateText(when, messages)),
          style: {
            ...eraMarkById(atlas, tokens, colouringEra(feature, view)),
            left: percent(from),
            width: percent(to - from),
          },
          marks: {
            "data-kind": isSpan ? "span" : "tick",
            "data-doubt": start === "approximate",
            "data-shown": isShown,
          },
          isCurrent: view.selection?.kind === "feature" && view.selection.id === id,
          onPress: () => dispatch(select({ kind: "feature", id })),
          onPoint: (isPointed: boolean) => hovered.set(isPointed ? id : null),
        };
      })}
    />
  );
}
