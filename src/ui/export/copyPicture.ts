import type { ClipboardForm } from "./exportFormat";

/** How an attempt to copy ended; where the file itself could not be made, that is thrown. */
export type CopyOutcome = "copied" | "refused" | "unsupported";

/**
 * Puts a file onto the clipboard. The clipboard is asked at once and given a promise: some browsers (Safari among them)
 * let a page write only within the press of the button, which drawing outlasts.
 *
 * @throws Error with the reason when the file could not be made
 */
export async function copyPicture(form: ClipboardForm, make: () => Promise<Blob>): Promise<CopyOutcome> {
  if (typeof ClipboardItem === "undefined" || !("clipboard" in navigator)) return "unsupported";
  const made = make().then((file) => new Blob([file], { type: form }));
  try {
    await navigator.clipboard.write([new ClipboardItem({ [form]: made })]);
    return "copied";
  } catch {
    // Either the file was not made, which then says why, or the browser did not allow it.
    await made;
    return "refused";
  }
}
