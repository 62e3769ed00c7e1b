import type { Atlas } from "../../atlas/atlas";
import type { AtlasFeature, AtlasPlace } from "../../atlas/records";
import { claimsBehind } from "../../derive/references";

const COUNTRY_KINDS: ReadonlySet<AtlasPlace["kind"]> = new Set(["country", "former-country"]);

/** The countries that a feature's claims name, in their order; never those that a drawn curve happens to cross. */
export function countriesNamed(atlas: Atlas, feature: AtlasFeature): readonly AtlasPlace[] {
  const named = claimsBehind(feature).flatMap((id) => atlas.claim.get(id)?.places ?? []);
  return [...new Set(named)]
    .flatMap((id) => atlas.place.get(id) ?? [])
    .filter(({ kind }) => COUNTRY_KINDS.has(kind));
}
