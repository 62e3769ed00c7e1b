import { dateText } from "../../derive/dateText";
import type { NoteMaker, NoteContext } from "./sheetNote";

/** What a choice of years or of a last day leaves out, and what it leaves in without a date. */
function timeSentences({ derived: { view, visibility }, framed, messages }: NoteContext): string[] {
  const { timed } = messages.sheet;
  const ids = new Set(framed.map(({ id }) => id));
  const undated = visibility.undated.filter(({ id }) => ids.has(id)).length;
  return [
    view.years ? timed.years([...new Set(view.years)].join("–")) : "",
    view.until ? timed.until(dateText(view.until, messages)) : "",
    undated > 0 ? timed.undated(undated) : "",
  ].filter(Boolean);
}

/** What the reader's own choices mean for what is shown, and the statement on boundaries. */
export const viewNotes: NoteMaker = (context) => {
  const time = timeSentences(context).map((text) => ({ text, claims: [] }));
  return [
    ...(time.length > 0 ? [{ id: "time", lead: "", sentences: time }] : []),
    { id: "boundaries", lead: "", sentences: [{ text: context.messages.ui.map.boundaries, claims: [] }] },
  ];
};
