import type { Atlas } from "../../atlas/atlas";
import type { AtlasFeature } from "../../atlas/records";
import type { ViewState } from "../../viewstate/viewState";
import { visibleFeatures } from "../visibleFeatures";
import { dayNumber } from "./days";
import type { TimeScale } from "./timeScale";
import { isOnScale, type TimeSpan, timeSpan } from "./timeSpan";

/** A strike or another dated event on the timeline. */
export interface TimeMark extends TimeSpan {
  readonly feature: AtlasFeature;
  /** The date as the atlas holds it, EDTF. */
  readonly when: string;
  /** Whether the date is more than two days wide or imprecise: drawn as a span, no tick. */
  readonly isSpan: boolean;
}

/** Longer than this, something lasted and did not happen. */
const LONGEST_EVENT_DAYS = 366;
/** A night lies in two days. */
const TICK_DAYS = 2;

function daysLong({ dates }: AtlasFeature): number {
  return dates?.first && dates.last ? dayNumber(dates.last) - dayNumber(dates.first) + 1 : Infinity;
}

/** Yearly sums of seizures are no events: they are the volumes. */
function isYearlySum({ layer, properties }: AtlasFeature): boolean {
  return layer === "seizure-flows" || (layer === "seizures" && properties.precision === "country");
}

function isEvent(feature: AtlasFeature): boolean {
  const isImprecise = feature.properties.when?.includes("/") === false && feature.dates?.isApproximate;
  return !isYearlySum(feature) && (daysLong(feature) <= LONGEST_EVENT_DAYS || isImprecise === true);
}

/**
 * The dated strikes and events that a view shows, whatever years or day it has come to, in order of time. What
 * lasted longer than a year is no event, unless only its decade is known.
 */
export function timeMarks(atlas: Atlas, view: ViewState, scale: TimeScale): readonly TimeMark[] {
  return visibleFeatures(atlas, { ...view, years: null, until: null })
    .shown.filter(isEvent)
    .flatMap((feature) => {
      const { when } = feature.properties;
      if (!when) return [];
      const isSpan = daysLong(feature) > TICK_DAYS || feature.dates?.isApproximate === true;
      return [{ feature, when, isSpan, ...timeSpan(when, scale) }];
    })
    .filter(isOnScale)
    .toSorted((a, b) => a.from - b.from || a.feature.id.localeCompare(b.feature.id));
}
