const COUNT = new Intl.NumberFormat("en-GB");

/** A count as running text sets it: `1,645`. */
export function formatCount(count: number): string {
  return COUNT.format(count);
}

/** A count with its noun in the right number: `1 claim`, `1,645 claims`. */
export function plural(count: number, one: string, many: string): string {
  return `${formatCount(count)} ${count === 1 ? one : many}`;
}
