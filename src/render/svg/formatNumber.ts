/** Two decimals at most, no trailing zeros, no leading zero, no negative zero: `0.5` is `.5`. */
export function formatNumber(value: number): string {
  if (!Number.isFinite(value)) throw new Error(`a picture cannot hold the number ${value}`);
  const rounded = Math.round(value * 100) / 100;
  if (rounded === 0) return "0";
  return String(rounded).replace(/^(-?)0\./, "$1.");
}
