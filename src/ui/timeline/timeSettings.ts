import type { PlayMode } from "../../derive/timeline/playback";
import type { TimeScale } from "../../derive/timeline/timeScale";

/** How a reader moves through time: what stands along the axis and how it plays. */
export interface TimeSettings {
  readonly unit: TimeScale["unit"];
  readonly mode: PlayMode;
}
