/** What lies under a point of the map. */
export interface Hits {
  /** Ids of the atlas features whose marks are there, topmost first, each once. */
  readonly features: readonly string[];
  /** ISO 3166-1 alpha-2 of the country there, lower case, as the basemap has it; null at sea. */
  readonly country: string | null;
}

/**
 * The mark that a press opens: the topmost, or where one of those here is open already, the next beneath it. So each
 * of several marks on one spot is reached by pressing again.
 */
export function nextHit({ features }: Hits, openId: string | null): string | null {
  const at = openId === null ? -1 : features.indexOf(openId);
  return features[(at + 1) % Math.max(1, features.length)] ?? null;
}
