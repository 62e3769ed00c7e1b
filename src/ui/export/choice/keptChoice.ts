import type { ExportChoice } from "./exportChoice";
import { readChoice } from "./readChoice";

const KEY = "waybill-export";

/** The choice that the browser would not keep: it holds until the page is left. */
let unkept: ExportChoice | null = null;

/** The choice made last in this browser; the first one where nothing is kept or nothing may be read. */
export function keptChoice(): ExportChoice {
  if (unkept) return unkept;
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
    unkept = null;
  } catch {
    // Private windows and full storage.
    unkept = choice;
  }
}
