/** The digits after the point of so many hundredths, point included. */
const FRACTIONS: readonly string[] = Array.from({ length: 100 }, (_, at) => {
  if (at === 0) return "";
  return at % 10 === 0 ? `.${at / 10}` : `.${at < 10 ? "0" : ""}${at}`;
});

/**
 * A number in whole hundredths.
 *
 * @throws Error when the value is no finite number
 */
export function hundredthsOf(value: number): number {
  const hundredths = Math.round(value * 100);
  if (!Number.isFinite(hundredths)) throw new Error(`a picture cannot hold the number ${value}`);
  return hundredths;
}

/** So many hundredths as `formatNumber` writes them. Of every coordinate of a map, hence put together from parts. */
export function formatHundredths(hundredths: number): string {
  const size = Math.abs(hundredths);
  const rest = size % 100;
  const whole = (size - rest) / 100;
  const sign = hundredths < 0 ? "-" : "";
  if (rest === 0) return `${sign}${whole}`;
  return `${sign}${whole === 0 ? "" : whole}${FRACTIONS[rest] ?? ""}`;
}

/**
 * Two decimals at most, no trailing zeros, no leading zero, no negative zero: `0.5` is `.5`.
 *
 * @throws Error when the value is no finite number
 */
export function formatNumber(value: number): string {
  return formatHundredths(hundredthsOf(value));
}
