/** The dialogs that the page can open, by name. */
export type DialogId = "table" | "export" | "share" | "download";

export interface DialogProps {
  readonly onClose: () => void;
}
