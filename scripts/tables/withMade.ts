/** The records with those made from a table at their places, new ones last; records made by hand stay as they are. */
export function withMade<T extends { readonly id: string }>(records: readonly T[], made: readonly T[]): T[] {
  const waiting = new Map(made.map((record) => [record.id, record]));
  const kept = records.map((record) => {
    const fresh = waiting.get(record.id);
    waiting.delete(record.id);
    return fresh ?? record;
  });
  return [...kept, ...waiting.values()];
}
