import type { AtlasPlace } from "../atlas/records";
import { dateText } from "../derive/dateText";
import type { Derived } from "../derive/derive";
import { strikeTotal } from "../derive/strikeTotals";
import { messagesIn } from "../messages/messages";
import type { SheetEvidence } from "./evidence/sheetEvidence";
import type { FrameFacts } from "./words/frameFacts";
import { subjects } from "./words/suggestedTexts";
import { yearsText } from "./words/yearsText";

/** Screen readers are well served by this length. */
export const ALT_TARGET = 125;
export const ALT_LIMIT = 250;

/**
 * One sentence for those who do not see the picture (Cesal 2020: kind of map, of what, why): the fullest wording
 * within the target length, else the one that names a single place, cut at a word where even that passes the limit.
 */
export function altText(derived: Derived, evidence: SheetEvidence, facts: FrameFacts): string {
  const messages = messagesIn(derived.view.language);
  const { alt, reported, list } = messages.sheet;
  const named = ({ name, kind }: AtlasPlace) => messages.sheet.placeName(name, kind);
  const [only, ...more] = facts.eras;
  if (!only) return `${alt.nothing}.`;
  const what = alt.map(list(subjects(facts, messages)));
  const isWholeEra = more.length === 0 && facts.years === null;
  const when = isWholeEra ? alt.inEra(only.label) : alt.inYears(yearsText(facts));
  const where = (count: number) =>
    facts.places.length > 0 ? alt.around(facts.places.slice(0, count).map(named)) : "";
  const total = strikeTotal(evidence.framed, derived.view.counting);
  const sum = total
    ? alt.total(
        reported[total.rule.of](total.counted),
        (total.rule.deaths === "at-once" ? reported.killed : reported.killedPresumed)(total.killed),
        dateText(total.asOf, messages),
      )
    : "";
  const wordings = [3, 2, 1].map((count) => `${what}${where(count)}${when}${sum}.`);
  const fullest = wordings.find(({ length }) => length <= ALT_TARGET);
  // A toll is the reason for such a map: it outweighs brevity, but a place is still named.
  const chosen = fullest ?? wordings.at(-1) ?? "";
  return chosen.length <= ALT_LIMIT ? chosen : `${chosen.slice(0, ALT_LIMIT - 1).replace(/\s+\S*$/, "")}…`;
}
