/** The map dominates: it does not take less of the sheet. */
export const LEAST_MAP_SHARE = 0.6;
/** But before a sheet is refused, the map may be half of it. */
export const LAST_MAP_SHARE = 0.5;

const STEP = 0.01;

/** Shares from the largest down to the least, a hundredth apart. */
export function mapShares(largest: number, least: number): readonly number[] {
  const count = Math.max(0, Math.round((largest - least) / STEP)) + 1;
  return Array.from(
    { length: count },
    (_, index) => Math.round((least + (count - 1 - index) * STEP) * 100) / 100,
  );
}
