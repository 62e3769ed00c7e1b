/** The map dominates: it never takes less of the sheet. */
export const LEAST_MAP_SHARE = 0.6;

const STEP = 0.01;

/** Shares from the largest down to the least, a hundredth apart. */
export function mapShares(largest: number): readonly number[] {
  const count = Math.max(0, Math.round((largest - LEAST_MAP_SHARE) / STEP)) + 1;
  return Array.from(
    { length: count },
    (_, index) => Math.round((LEAST_MAP_SHARE + (count - 1 - index) * STEP) * 100) / 100,
  );
}
