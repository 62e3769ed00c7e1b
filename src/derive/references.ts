import type { Atlas } from "../atlas/atlas";
import type { AtlasClaim, AtlasFeature } from "../atlas/records";
import type { Source } from "../schema/records/source";

/** A source in a numbered list, with the claims it carries for what is shown. */
export interface Reference {
  readonly number: number;
  /** The source read. */
  readonly source: Source;
  /** The work that these claims' passages cite, known only through the source; else null. */
  readonly cited: Source | null;
  readonly claims: readonly AtlasClaim[];
}

const behind = new WeakMap<AtlasFeature, readonly string[]>();

/** Ids of every claim that a feature's mark, label or figure rests on: its own and its volumes'. */
export function claimsBehind(feature: AtlasFeature): readonly string[] {
  const held = behind.get(feature);
  if (held) return held;
  const { claims, volumes } = feature.properties;
  const ids = [...new Set([...claims, ...volumes.flatMap((volume) => volume.claims)])];
  behind.set(feature, ids);
  return ids;
}

/**
 * The outcomes that must be printed wherever one of these claims is: of every actor whom an allegation or a
 * charge among them names.
 */
export function outcomesFor(atlas: Atlas, claims: readonly AtlasClaim[]): readonly AtlasClaim[] {
  const accused = claims
    .filter(({ status }) => status === "allegation" || status === "charge")
    .flatMap(({ actors }) => actors);
  const outcomes = [...new Set(accused)].flatMap((id) => atlas.actor.get(id)?.outcomes ?? []);
  return [...new Set(outcomes)].flatMap((id) => atlas.claim.get(id) ?? []);
}

/**
 * Numbered references for features, in their order: every source behind their claims, behind `further` claims (ids,
 * such as those of printed notes) and behind the outcomes that go with an allegation, and no other. A work that
 * was read only through another source is a reference of its own, which names both.
 */
export function referencesFor(
  atlas: Atlas,
  features: readonly AtlasFeature[],
  further: readonly string[] = [],
): readonly Reference[] {
  const ids = [...features.flatMap(claimsBehind), ...further];
  const own = [...new Set(ids)].flatMap((id) => atlas.claim.get(id) ?? []);
  const claims = [...new Set([...own, ...outcomesFor(atlas, own)])];
  const byWork = new Map<string, AtlasClaim[]>();
  for (const claim of claims) {
    const key = `${claim.source} ${claim.cites ?? ""}`;
    const held = byWork.get(key);
    if (held) held.push(claim);
    else byWork.set(key, [claim]);
  }
  return [...byWork].flatMap(([key, held], index) => {
    const [id = "", work = ""] = key.split(" ");
    const source = atlas.source.get(id);
    return source ? [{ number: index + 1, source, cited: atlas.source.get(work) ?? null, claims: held }] : [];
  });
}
