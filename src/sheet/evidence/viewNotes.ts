import type { NoteMaker } from "./sheetNote";

/** What the reader's own choices mean for what is shown, and the statement on boundaries. */
export const viewNotes: NoteMaker = ({ derived: { view, visibility }, framed, messages }) => {
  const { sheet, ui } = messages;
  const ids = new Set(framed.map(({ id }) => id));
  const undated = visibility.undated.filter(({ id }) => ids.has(id));
  const years = view.years ? [...new Set(view.years)].join("–") : "";
  const text = sheet.undated(undated.length, years);
  return [
    ...(undated.length > 0 ? [{ id: "undated", lead: "", sentences: [{ text, claims: [] }] }] : []),
    { id: "boundaries", lead: "", sentences: [{ text: ui.map.boundaries, claims: [] }] },
  ];
};
