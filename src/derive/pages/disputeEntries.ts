import type { Atlas } from "../../atlas/atlas";
import type { Messages } from "../../messages/messages";
import type { Dispute } from "../../schema/records/registers";
import { DISPUTE_KINDS, type DisputeKind } from "../../schema/vocabulary";
import { foldedText } from "../table/filterRows";

/** A disagreement with what a reader may look for in it. */
export interface DisputeEntry {
  readonly id: string;
  readonly dispute: Dispute;
  /** Ids of the eras that its claims serve, in the atlas's order. */
  readonly eras: readonly string[];
  /** What a filter looks in, without accents and case. */
  readonly words: string;
}

/** Every disagreement of the atlas, in the order of the register. */
export function disputeEntries(atlas: Atlas, messages: Messages): readonly DisputeEntry[] {
  return [...atlas.dispute.values()].map((dispute) => {
    const claims = dispute.sides.flatMap((side) => side.claims).flatMap((id) => atlas.claim.get(id) ?? []);
    const served = new Set(claims.flatMap(({ eras }) => eras));
    const words = [
      dispute.title,
      messages.panel.dispute[dispute.kind],
      dispute.explanation,
      dispute.advice,
      ...dispute.sides.map(({ label }) => label),
      ...claims.flatMap(({ statement, attributedTo }) => [statement, attributedTo]),
    ];
    return {
      id: dispute.id,
      dispute,
      eras: atlas.eras.filter(({ id }) => served.has(id)).map(({ id }) => id),
      words: foldedText(words.join(" ")),
    };
  });
}

/** The same under their kinds, gravest first; a kind without members is left out. */
export function disputesByKind(
  entries: readonly DisputeEntry[],
): readonly { readonly kind: DisputeKind; readonly entries: readonly DisputeEntry[] }[] {
  return DISPUTE_KINDS.map((kind) => ({
    kind,
    entries: entries.filter(({ dispute }) => dispute.kind === kind),
  })).filter((group) => group.entries.length > 0);
}
