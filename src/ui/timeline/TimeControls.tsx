import { strikeDays } from "../../derive/timeline/timeBounds";
import { yearOf } from "../../derive/timeline/days";
import { setSeries, setUntil, setYears } from "../../viewstate/transitions";
import { useDispatch, useServices, useShown } from "../AtlasContext";
import { Choice } from "../Choice";
import { EraSteps } from "./EraSteps";
import { PlayStatus } from "./PlayStatus";
import type { TimeSettings } from "./timeSettings";
import type { PlaybackControl } from "./usePlayback";
import { useTimeText } from "./useTimeText";

const NO_SERIES = "";

function ChosenTime() {
  const { messages } = useServices();
  const { view, derived } = useShown();
  const dispatch = useDispatch();
  const text = useTimeText();
  const { timeline } = messages;
  const undated = derived.visibility.undated.length;
  const isChosen = view.years !== null || view.until !== null;
  return (
    <>
      <p className="time-chosen">
        <strong>{text}</strong>
        {isChosen && (
          <button
            type="button"
            className="text-button"
            aria-label={timeline.clearLabel}
            onClick={() => dispatch((before) => setUntil(null)(setYears(null)(before)))}
          >
            {timeline.clear}
          </button>
        )}
      </p>
      {undated > 0 && <p className="time-undated quiet">{timeline.undated(undated)}</p>}
    </>
  );
}

function SeriesChoice() {
  const { atlas, messages } = useServices();
  const { view } = useShown();
  const dispatch = useDispatch();
  const { volume } = messages.timeline;
  const options = atlas.series.map(({ id, title }) => ({ value: id, label: title }));
  return (
    <Choice
      label={volume.choose}
      value={view.series ?? NO_SERIES}
      options={[{ value: NO_SERIES, label: volume.none }, ...options]}
      onChange={(id) => dispatch(setSeries(id === NO_SERIES ? null : id))}
    />
  );
}

interface TimeControlsProps {
  readonly settings: TimeSettings;
  readonly onSettings: (settings: TimeSettings) => void;
  readonly control: PlaybackControl;
  /** Whether a series stands along the axis. */
  readonly hasVolume: boolean;
}

/** What time is shown, and the means to play it, to step through the eras and to choose what stands along the axis. */
export function TimeControls({ settings, onSettings, control, hasVolume }: TimeControlsProps) {
  const { atlas, messages } = useServices();
  const { timeline } = messages;
  const { unit, mode } = settings;
  const days = strikeDays(atlas);
  const isRunning = control.playback?.isRunning ?? false;
  const strikeYears = days ? timeline.years(yearOf(days[0]), yearOf(days[1])) : "";
  return (
    <div className="time-controls">
      <ChosenTime />
      <div className="time-play">
        <button
          type="button"
          className="step-button play-button"
          aria-label={(isRunning ? timeline.pauseLabel : timeline.playLabel)[unit]}
          onClick={control.toggle}
        >
          {isRunning ? timeline.pause : timeline.play}
        </button>
        <EraSteps />
        {unit === "year" && (
          <Choice
            label={timeline.mode}
            value={mode}
            options={(["cumulative", "window"] as const).map((value) => ({
              value,
              label: timeline.modeOf[value],
            }))}
            onChange={(value) => onSettings({ unit, mode: value })}
          />
        )}
      </div>
      {days && (
        <Choice
          label={timeline.stretch}
          value={unit}
          options={[
            { value: "year", label: timeline.stretchOf.year },
            { value: "day", label: timeline.stretchOf.day(strikeYears) },
          ]}
          onChange={(value) => onSettings({ unit: value, mode: value === "day" ? "cumulative" : mode })}
        />
      )}
      {hasVolume && <SeriesChoice />}
      <PlayStatus playback={control.playback} />
    </div>
  );
}
