import type { SelectionKind, ViewState } from "../../viewstate/viewState";

/** Which kind of selection a page of text can open at. */
const KIND_ON_PAGE: Readonly<Partial<Record<NonNullable<ViewState["page"]>, SelectionKind>>> = {
  sources: "source",
  disputes: "dispute",
};

/** Id of the part of the page that the address names; null where the page is read from its beginning. */
export function namedPart({ page, section, selection }: ViewState): string | null {
  if (page === null) return null;
  if (page === "method") return section;
  return selection !== null && KIND_ON_PAGE[page] === selection.kind ? selection.id : null;
}
