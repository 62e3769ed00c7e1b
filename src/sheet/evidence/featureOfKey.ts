import type { Derived } from "../../derive/derive";

/** The atlas feature behind each drawn part, by the key that a picture's marks carry. */
export function featureOfKey(derived: Derived): ReadonlyMap<string, string> {
  const collections = [...Object.values(derived.layers), derived.ledgerParts];
  return new Map(
    collections.flatMap(({ features }) => features.map(({ properties: { key, id } }) => [key, id] as const)),
  );
}
