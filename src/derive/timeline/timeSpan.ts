import { type DatedEnd, datedEnds, type EndKind } from "./datedEnds";
import { endOf, type TimeScale } from "./timeScale";

/** A period along the timeline; shares of its width, 0 to 1. */
export interface TimeSpan {
  readonly from: number;
  readonly to: number;
  /** From here to `sureTo` the period certainly lasted; equal to it where nothing is certain. */
  readonly sureFrom: number;
  readonly sureTo: number;
  readonly start: EndKind;
  readonly end: EndKind;
}

/** Where an EDTF date lies on a scale, with what is imprecise about its ends. Open ends reach to the scale's own. */
export function timeSpan(edtf: string, scale: TimeScale): TimeSpan {
  const { start, end } = datedEnds(edtf);
  const from = start.first ? scale.at(start.first) : 0;
  const to = end.last ? endOf(scale, end.last) : 1;
  const sure = (known: DatedEnd, day: string | null, outer: number, place: (day: string) => number) =>
    known.kind === "approximate" && day ? place(day) : outer;
  const sureFrom = sure(start, start.last, from, (day) => endOf(scale, day));
  const sureTo = sure(end, end.first, to, scale.at);
  const isSure = sureFrom < sureTo;
  return {
    from,
    to,
    sureFrom: isSure ? sureFrom : to,
    sureTo: isSure ? sureTo : to,
    start: start.kind,
    end: end.kind,
  };
}

/** Whether anything of a period lies on the scale. */
export function isOnScale({ from, to }: TimeSpan): boolean {
  return to > from;
}
