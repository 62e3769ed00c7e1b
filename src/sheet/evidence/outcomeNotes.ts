import type { AtlasClaim } from "../../atlas/records";
import { claimsBehind, outcomesFor } from "../../derive/references";
import type { NoteContext, NoteSentence, SheetNote } from "./sheetNote";

/** Outcomes of one kind and time: told once, with every claim that says so. */
function grouped(outcomes: readonly AtlasClaim[]): AtlasClaim[][] {
  const groups = new Map<string, AtlasClaim[]>();
  for (const outcome of outcomes) {
    const key = `${outcome.status} ${outcome.when ?? outcome.id}`;
    groups.set(key, [...(groups.get(key) ?? []), outcome]);
  }
  return [...groups.values()];
}

/**
 * What became of everyone whom an allegation or a charge behind the frame, or behind another note, names: one sentence
 * for each outcome. A claim's whole statement is printed, since a bare “charge” or “conviction” says less than is known.
 */
export function outcomeNotes(
  { derived: { atlas }, framed, messages }: NoteContext,
  others: readonly SheetNote[],
): readonly SheetNote[] {
  const noted = others.flatMap(({ sentences }) => sentences.flatMap(({ claims }) => claims));
  const ids = new Set([...framed.flatMap(claimsBehind), ...noted]);
  const claims = [...ids].flatMap((id) => atlas.claim.get(id) ?? []);
  const printed = new Set(outcomesFor(atlas, claims).map(({ id }) => id));
  const accused = [...atlas.actor.values()].filter(({ outcomes }) => outcomes.some((id) => printed.has(id)));
  const sentences = accused.flatMap(({ outcomes }): NoteSentence[] =>
    grouped(outcomes.flatMap((id) => atlas.claim.get(id) ?? [])).flatMap((group) => {
      const [first] = group;
      return first ? [{ text: first.statement, claims: group.map(({ id }) => id) }] : [];
    }),
  );
  return sentences.length > 0 ? [{ id: "outcomes", lead: messages.sheet.outcomes.lead, sentences }] : [];
}
