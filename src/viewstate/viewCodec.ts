import type { UrlContext, UrlParameter } from "./urlParameter";
import { type AddressedView, URL_PARAMETERS } from "./urlParameters";
import type { ViewState } from "./viewState";

/** A part of an address that could not be used, in words for the reader. */
export interface DroppedPart {
  readonly parameter: string;
  readonly reason: string;
}

const ROWS = Object.entries(URL_PARAMETERS) as [keyof AddressedView, UrlParameter<unknown>][];
const NAMES = new Set<string>(ROWS.map(([, row]) => row.name));

/** Parameters that are not part of the view: how the page is framed, not what it shows; with what each may be. */
const PAGE_PARAMETERS = new Map<string, (text: string) => string | null>([
  ["embed", () => null],
  ["edition", (text) => (isEdition(text) ? null : `“${text}” is not an edition, such as 2026.1`)],
]);

/** Whether a text is the name of an edition: a year and a number. */
export function isEdition(text: string): boolean {
  return /^\d{4}\.\d{1,6}$/.test(text);
}

function spread({ sheet, ...view }: ViewState): AddressedView {
  return { ...view, ...sheet };
}

function gather({ title, subtitle, byline, ...view }: AddressedView): ViewState {
  return { ...view, sheet: { title, subtitle, byline } };
}

/** The query string of a view, without `?`, in the table's order; what equals `fallback` is left out. */
export function encodeView(view: ViewState, fallback: ViewState): string {
  const values = spread(view);
  const defaults = spread(fallback);
  const pairs = ROWS.flatMap(([key, row]) => {
    const text = row.write(values[key], defaults[key]);
    return text === null ? [] : [`${row.name}=${encodeURIComponent(text).replace(/%2C/g, ",")}`];
  });
  return pairs.join("&");
}

/**
 * Reads a query string (with or without `?`) over `fallback`. Never throws: what is unknown, malformed or
 * repeated is left at its default and named in `dropped`.
 */
export function decodeView(
  query: string,
  fallback: ViewState,
  context: UrlContext,
): { view: ViewState; dropped: readonly DroppedPart[] } {
  const parameters = new URLSearchParams(query);
  const dropped: DroppedPart[] = [];
  const values: Record<string, unknown> = { ...spread(fallback) };
  for (const [key, row] of ROWS) {
    const [text, ...more] = parameters.getAll(row.name);
    if (text === undefined) continue;
    if (more.length > 0)
      dropped.push({ parameter: row.name, reason: "given more than once; the first is used" });
    const result = row.read(text, context);
    if ("problem" in result) {
      dropped.push({ parameter: row.name, reason: result.problem });
    } else {
      values[key] = result.value;
      for (const word of result.dropped ?? [])
        dropped.push({ parameter: row.name, reason: `“${word}” is not known` });
    }
  }
  for (const name of new Set(parameters.keys())) {
    if (NAMES.has(name)) continue;
    const problemOf = PAGE_PARAMETERS.get(name) ?? (() => "not a part of any view");
    const reason = problemOf(parameters.get(name) ?? "");
    if (reason !== null) dropped.push({ parameter: name, reason });
  }
  return { view: gather(values as unknown as AddressedView), dropped };
}
