import type { Derived } from "../../derive/derive";

/** Where a drawn part lives in the map: the map source and its key there. */
export interface PartAddress {
  readonly source: string;
  readonly key: string;
}

/** Every drawn part by the id of the atlas feature behind it, in layer files and ledger. */
export function drawnParts({ layers, ledgerParts }: Derived): ReadonlyMap<string, readonly PartAddress[]> {
  const parts = new Map<string, PartAddress[]>();
  const add = (source: string, key: string, id: string) => {
    const held = parts.get(id) ?? [];
    if (!held.some((part) => part.source === source && part.key === key)) held.push({ source, key });
    parts.set(id, held);
  };
  for (const [source, { features }] of Object.entries(layers)) {
    for (const { properties } of features) add(source, properties.key, properties.id);
  }
  for (const { properties } of ledgerParts.features) add("ledger", properties.key, properties.id);
  return parts;
}
