import type { Messages } from "../../../messages/messages";
import type { ExportFormat } from "../exportFormat";

export interface Delivered {
  readonly file: Promise<Blob>;
  readonly name: string;
  readonly format: ExportFormat;
  readonly words: Messages["exportDialog"];
}

/** A way in which a file leaves the page. */
export interface Delivery {
  readonly id: "save" | "copy" | "share";
  /** Whether this browser can hand over a file of this format. */
  readonly isOffered: (format: ExportFormat) => boolean;
  /**
   * Hands the file over once it is made, and gives what is to be told; null where there is nothing to tell. It takes a
   * promise, since some browsers hand over only what was begun in the very press of a button.
   *
   * @throws Error with the reason
   */
  readonly deliver: (delivered: Delivered) => Promise<string | null>;
}
