import type { StyleSpecification } from "@maplibre/maplibre-gl-style-spec";
import type { FeatureCollection } from "geojson";

const held = new Map<string, Promise<FeatureCollection>>();

async function read(address: string): Promise<FeatureCollection> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return (await response.json()) as FeatureCollection;
}

/** Each file once; one that could not be read is asked for again the next time. */
function once(address: string): Promise<FeatureCollection> {
  const reading = held.get(address) ?? read(address);
  held.set(address, reading);
  reading.catch(() => held.delete(address));
  return reading;
}

/**
 * The features of a style's sources by source id, from the very files the map reads. Sources whose features stand in
 * the style itself are left out.
 *
 * @throws Error naming a file that could not be read
 */
export async function pictureSources(style: StyleSpecification): Promise<Record<string, FeatureCollection>> {
  const files = Object.entries(style.sources).flatMap(([id, source]) =>
    source.type === "geojson" && typeof source.data === "string" ? [[id, source.data] as const] : [],
  );
  const features = await Promise.all(files.map(async ([id, address]) => [id, await once(address)] as const));
  return Object.fromEntries(features);
}
