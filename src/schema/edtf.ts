/** Earliest and latest day an EDTF string can mean; `null` is an open end. Days are `YYYY-MM-DD`. */
export interface DateSpan {
  readonly first: string | null;
  readonly last: string | null;
  /** True where the source says about or uncertain (`~`, `?`) or leaves digits open (`X`). */
  readonly isApproximate: boolean;
}

const POINT = /^(?:(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?([~?])?|(\d{3})X|(\d{2})XX)$/;

const DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** By the Gregorian rule in all years, as ISO 8601 has it. */
function daysInMonth(year: number, month: number): number {
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return month === 2 && isLeap ? 29 : (DAYS[month - 1] ?? 0);
}

function pad(value: number, width: number): string {
  return String(value).padStart(width, "0");
}

function pointSpan(text: string): DateSpan | null {
  const match = POINT.exec(text);
  if (!match) return null;
  const [, year, month, day, marker, decade, century] = match;
  if (decade) return { first: `${decade}0-01-01`, last: `${decade}9-12-31`, isApproximate: true };
  if (century) return { first: `${century}00-01-01`, last: `${century}99-12-31`, isApproximate: true };
  const isApproximate = marker !== undefined;
  if (!month) return { first: `${year}-01-01`, last: `${year}-12-31`, isApproximate };
  const monthNumber = Number(month);
  if (monthNumber < 1 || monthNumber > 12) return null;
  const length = daysInMonth(Number(year), monthNumber);
  if (!day)
    return { first: `${year}-${month}-01`, last: `${year}-${month}-${pad(length, 2)}`, isApproximate };
  const dayNumber = Number(day);
  if (dayNumber < 1 || dayNumber > length) return null;
  return { first: `${year}-${month}-${day}`, last: `${year}-${month}-${day}`, isApproximate };
}

/**
 * Reads the subset of EDTF (ISO 8601-2:2019, levels 0 and 1) that the atlas accepts: `1989`, `1989-12`,
 * `1989-12-20`, each with `~` or `?` or without, `198X`, `19XX`, and intervals of two such with `..` for an open end.
 * Returns null for anything else, for impossible dates and for intervals whose end does not begin after their
 * start: those run backwards or are one date, as `1999-05/1999`.
 */
export function edtfSpan(text: string): DateSpan | null {
  const ends = text.split("/");
  if (ends.length === 1) return pointSpan(text);
  if (ends.length !== 2) return null;
  const [from = "", to = ""] = ends;
  if (from === ".." && to === "..") return null;
  const open: DateSpan = { first: null, last: null, isApproximate: false };
  const start = from === ".." ? open : pointSpan(from);
  const end = to === ".." ? open : pointSpan(to);
  if (!start || !end) return null;
  if (start.first && end.first && start.first >= end.first) return null;
  return { first: start.first, last: end.last, isApproximate: start.isApproximate || end.isApproximate };
}

export function isEdtf(text: string): boolean {
  return edtfSpan(text) !== null;
}

/** Whether two spans share at least one day. */
export function spansMeet(a: DateSpan, b: DateSpan): boolean {
  const startsBeforeEnd = (from: string | null, to: string | null) =>
    from === null || to === null || from <= to;
  return startsBeforeEnd(a.first, b.last) && startsBeforeEnd(b.first, a.last);
}
