/**
 * Two decimals at most, no trailing zeros, no leading zero, no negative zero: `0.5` is `.5`.
 *
 * @throws Error when the value is no finite number
 */
export function formatNumber(value: number): string {
  const hundredths = Math.round(value * 100);
  if (!Number.isFinite(hundredths)) throw new Error(`a picture cannot hold the number ${value}`);
  if (hundredths === 0) return "0";
  // Called for every coordinate of a map, hence no regular expression.
  const written = String(hundredths / 100);
  if (hundredths > -100 && hundredths < 100)
    return hundredths > 0 ? written.slice(1) : `-${written.slice(2)}`;
  return written;
}
