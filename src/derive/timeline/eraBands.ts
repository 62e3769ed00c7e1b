import type { AtlasEra } from "../../atlas/records";
import type { TimeScale } from "./timeScale";
import { isOnScale, type TimeSpan, timeSpan } from "./timeSpan";

export interface EraBand extends TimeSpan {
  readonly era: AtlasEra;
  /** Row, 0 at the top. */
  readonly lane: number;
}

/** Where each era lies in time: bands in as few rows as keep them apart, earlier eras first. */
export function eraBands(eras: readonly AtlasEra[], scale: TimeScale): readonly EraBand[] {
  const ends: number[] = [];
  return eras
    .map((era) => ({ era, ...timeSpan(era.span, scale) }))
    .filter(isOnScale)
    .toSorted((a, b) => a.from - b.from || a.era.numeral - b.era.numeral)
    .map((band) => {
      const free = ends.findIndex((taken) => taken <= band.from);
      const lane = free === -1 ? ends.length : free;
      ends[lane] = band.to;
      return { ...band, lane };
    });
}
