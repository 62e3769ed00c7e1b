import { edtfSpan } from "../../schema/edtf";

/** How well one end of a period is known: to the day, month or year given; about or within a decade; not at all. */
export type EndKind = "exact" | "approximate" | "open";

/** One end of a period: it lies somewhere from `first` to `last`, both days included; null is unknown. */
export interface DatedEnd {
  readonly kind: EndKind;
  readonly first: string | null;
  readonly last: string | null;
}

const OPEN: DatedEnd = { kind: "open", first: null, last: null };

function endOf(text: string): DatedEnd {
  const span = text === ".." ? null : edtfSpan(text);
  if (!span) return OPEN;
  return { kind: span.isApproximate ? "approximate" : "exact", first: span.first, last: span.last };
}

/**
 * The two ends of an EDTF date, each with how well it is known: `197X/1989` begins somewhere in the 1970s and ends
 * exactly in 1989. A date that is no interval has twice the same end.
 */
export function datedEnds(edtf: string): { readonly start: DatedEnd; readonly end: DatedEnd } {
  const [from = "", to = from] = edtf.split("/");
  return { start: endOf(from), end: endOf(to) };
}
