import type { Atlas } from "../../atlas/atlas";
import type { AtlasClaim } from "../../atlas/records";
import type { Messages } from "../../messages/messages";
import type { Source } from "../../schema/records/source";
import { citationText } from "../citation";
import { foldedText } from "../table/filterRows";
import { type Checked, checkedBy } from "./checkedBy";

/** A source with all that rests on it. */
export interface SourceEntry {
  readonly id: string;
  readonly source: Source;
  /** Claims read in it, in its own order. */
  readonly claims: readonly AtlasClaim[];
  /** Claims of other sources whose passages cite it: it was known through those. */
  readonly citedBy: readonly AtlasClaim[];
  readonly checked: Checked;
  /** Ids of the eras that its claims serve, its own and those that cite it, in the atlas's order. */
  readonly eras: readonly string[];
  /** What a filter looks in, without accents and case. */
  readonly words: string;
}

function grouped(claims: Iterable<AtlasClaim>, keyOf: (claim: AtlasClaim) => string | undefined) {
  const groups = new Map<string, AtlasClaim[]>();
  for (const claim of claims) {
    const key = keyOf(claim);
    if (key === undefined) continue;
    const group = groups.get(key);
    if (group) group.push(claim);
    else groups.set(key, [claim]);
  }
  return groups;
}

/** Every source of the atlas with its claims, in the order of the register. */
export function sourceEntries(atlas: Atlas, messages: Messages): readonly SourceEntry[] {
  const own = grouped(atlas.claim.values(), ({ source }) => source);
  const citing = grouped(atlas.claim.values(), ({ cites }) => cites);
  return [...atlas.source.values()].map((source) => {
    const claims = own.get(source.id) ?? [];
    const citedBy = citing.get(source.id) ?? [];
    const served = new Set([...claims, ...citedBy].flatMap(({ eras }) => eras));
    const { authority, caveats, upstream = "", dateBasis } = source.custom;
    const words = [
      citationText(source, messages),
      messages.panel.authority[authority],
      upstream,
      dateBasis,
      source.id,
      source.URL ?? "",
      ...caveats,
    ];
    return {
      id: source.id,
      source,
      claims,
      citedBy,
      checked: checkedBy(atlas, claims),
      eras: atlas.eras.filter(({ id }) => served.has(id)).map(({ id }) => id),
      words: foldedText(words.join(" ")),
    };
  });
}
