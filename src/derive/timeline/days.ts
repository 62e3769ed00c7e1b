const DAY_MS = 86_400_000;

/** Days since 1 January 1970 of a day `YYYY-MM-DD`; negative before. By the Gregorian rule in all years. */
export function dayNumber(day: string): number {
  return Date.parse(`${day}T00:00:00Z`) / DAY_MS;
}

/** The day `YYYY-MM-DD` of a whole number of days since 1 January 1970. */
export function dayOf(number: number): string {
  return new Date(number * DAY_MS).toISOString().slice(0, 10);
}

export function yearOf(day: string): number {
  return Number(day.slice(0, 4));
}

/** A day as years with a fraction: 1 July 1999 is about 1999.5. */
export function yearsAt(day: string): number {
  const year = yearOf(day);
  const start = dayNumber(`${year}-01-01`);
  return year + (dayNumber(day) - start) / (dayNumber(`${year + 1}-01-01`) - start);
}

/** The day that a number of years with a fraction lies in. */
export function dayAtYears(years: number): string {
  const year = Math.floor(years);
  const start = dayNumber(`${year}-01-01`);
  const length = dayNumber(`${year + 1}-01-01`) - start;
  return dayOf(start + Math.floor((years - year) * length + 1e-6));
}
