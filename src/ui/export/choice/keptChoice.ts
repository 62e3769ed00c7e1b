import type { ExportChoice } from "./exportChoice";
import { readChoice } from "./readChoice";

const KEY = "waybill-export";

/** The choice made last in this browser; the first one where nothing is kept or nothing may be read. */
export function keptChoice(): ExportChoice {
  try {
    return readChoice(JSON.parse(localStorage.getItem(KEY) ?? "null"));
  } catch {
    // Storage may be forbidden, and what it holds need not be ours.
    return readChoice(null);
  }
}

/** Keeps a choice for the next picture, where the browser lets it. */
export function keepChoice(choice: ExportChoice): void {
  try {
    localStorage.setItem(KEY, JSON.stringify(choice));
  } catch {
    // Private windows and full storage: the choice holds until the page is left, and nothing else is lost.
  }
}
