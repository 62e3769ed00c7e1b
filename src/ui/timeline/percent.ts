/** A share of a width, 0 to 1, as a style sheet takes it. */
export function percent(share: number): string {
  return `${(share * 100).toFixed(3)}%`;
}
