/** The dialogs that the page can open, by name. */
export type DialogId = "table" | "export" | "stories" | "share" | "download";

export interface DialogProps {
  readonly onClose: () => void;
}
