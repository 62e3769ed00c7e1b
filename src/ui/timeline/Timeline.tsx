import { useMemo, useState } from "react";
import { strikeScale } from "../../derive/timeline/timeBounds";
import { ALL_YEARS } from "../../derive/timeline/timeScale";
import { useServices, useShown } from "../AtlasContext";
import { DayRail } from "./DayRail";
import { EraBands } from "./EraBands";
import { MarkLane } from "./MarkLane";
import { TimeControls } from "./TimeControls";
import { TimeTicks } from "./TimeTicks";
import type { TimeSettings } from "./timeSettings";
import { usePlayback } from "./usePlayback";
import { VolumeLane } from "./VolumeLane";
import { YearRail } from "./YearRail";

interface TimelineProps {
  /** In the index of a small window: the axis and its marks without eras and volumes. */
  readonly isSmall?: boolean;
}

/**
 * Time along the foot of the page: eras, dated strikes and events, and one series of yearly values over an axis on
 * which years, or days of the strikes, are chosen and played.
 */
export function Timeline({ isSmall = false }: TimelineProps) {
  const { atlas, messages } = useServices();
  const { view } = useShown();
  const [settings, setSettings] = useState<TimeSettings>({
    unit: view.until === null ? "year" : "day",
    mode: "cumulative",
  });
  const control = usePlayback(settings.unit, settings.mode);
  const days = useMemo(() => strikeScale(atlas), [atlas]);
  const scale = (settings.unit === "day" && days) || ALL_YEARS;
  const { timeline } = messages;
  return (
    <section
      className={isSmall ? "timeline-small" : "timeline"}
      data-testid="timeline"
      aria-label={timeline.label}
    >
      <TimeControls settings={settings} onSettings={setSettings} control={control} hasVolume={!isSmall} />
      <div className="time-plate" data-playing={control.playback?.isRunning ?? false}>
        <TimeTicks scale={scale} />
        {!isSmall && <EraBands scale={scale} />}
        <MarkLane scale={scale} />
        {!isSmall && <VolumeLane scale={scale} />}
        {scale.unit === "year" ? <YearRail scale={scale} /> : <DayRail scale={scale} />}
      </div>
    </section>
  );
}
