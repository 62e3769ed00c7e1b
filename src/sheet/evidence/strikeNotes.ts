import { dateText } from "../../derive/dateText";
import { claimsBehind } from "../../derive/references";
import { strikeTotal } from "../../derive/strikeTotals";
import type { NoteMaker, NoteSentence } from "./sheetNote";

/** The total of the strike records in the frame: always “at least”, always “as of”. */
export const strikeNotes: NoteMaker = ({ derived, framed, messages }) => {
  const strikes = framed.filter(({ layer }) => layer === "strikes");
  const total = strikeTotal(strikes, derived.view.counting);
  if (!total) return [];
  const { reported } = messages.sheet;
  const killed = total.rule.deaths === "at-once" ? reported.killed : reported.killedPresumed;
  const sentences: NoteSentence[] = [
    {
      text: reported.total(
        reported[total.rule.of](total.counted),
        killed(total.killed),
        dateText(total.asOf, messages),
      ),
      claims: strikes.flatMap(claimsBehind),
    },
  ];
  const faint = derived.visibility.hidden.get("confidence") ?? [];
  if (faint.length > 0) sentences.push({ text: reported.lowConfidence(faint.length), claims: [] });
  return [{ id: "total", lead: reported.lead, sentences }];
};
