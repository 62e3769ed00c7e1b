import { dateText } from "../../derive/dateText";
import { activeFilters } from "../../derive/filters/activeFilters";
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

/** Which filters narrow the view. */
function filterSentences({ derived: { atlas, view }, messages }: NoteContext): string[] {
  const { filters } = messages;
  const active = activeFilters(atlas, view, messages).map(({ id, labels }) =>
    filters.group(filters.facet[id], filters.anyOf(labels)),
  );
  return active.length > 0 ? [filters.sheet(active)] : [];
}

/** What the reader's own choices mean for what is shown, and the statement on boundaries. */
export const viewNotes: NoteMaker = (context) => {
  const sentences = (texts: readonly string[]) => texts.map((text) => ({ text, claims: [] }));
  const chosen = sentences([...timeSentences(context), ...filterSentences(context)]);
  return [
    ...(chosen.length > 0 ? [{ id: "choices", lead: "", sentences: chosen }] : []),
    { id: "boundaries", lead: "", sentences: [{ text: context.messages.ui.map.boundaries, claims: [] }] },
  ];
};
