import type { AtlasClaim } from "../../atlas/records";
import { dateText } from "../../derive/dateText";
import { claimsBehind, outcomesFor } from "../../derive/references";
import type { Messages } from "../../messages/messages";
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

function inWords({ status, when }: AtlasClaim, messages: Messages): string {
  const words = messages.evidence.status[status].toLowerCase();
  return when ? messages.sheet.outcomes.dated(words, dateText(when, messages)) : words;
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
  const behind = new Set([...framed.flatMap(claimsBehind), ...noted]);
  const claims = [...behind].flatMap((id) => atlas.claim.get(id) ?? []);
  const printed = new Set(outcomesFor(atlas, claims).map(({ id }) => id));
  const accused = [...atlas.actor.values()].filter(({ outcomes }) => outcomes.some((id) => printed.has(id)));
  if (accused.length === 0) return [];
  const told = accused.map((actor) => ({
    actor,
    outcomes: grouped(actor.outcomes.flatMap((id) => atlas.claim.get(id) ?? [])),
  }));
  const ids = (group: readonly AtlasClaim[]) => group.map(({ id }) => id);
  const sentences = told.flatMap(({ outcomes }) =>
    outcomes.flatMap((group): NoteSentence[] =>
      group.slice(0, 1).map(({ statement }) => ({ text: statement, claims: ids(group) })),
    ),
  );
  const brief = told.map(({ actor, outcomes }): NoteSentence => {
    const words = outcomes.flatMap((group) => group.slice(0, 1).map((claim) => inWords(claim, messages)));
    return { text: messages.sheet.outcomes.of(actor.name, words), claims: outcomes.flatMap(ids) };
  });
  return [{ id: "outcomes", lead: messages.sheet.outcomes.lead, sentences, brief }];
}
