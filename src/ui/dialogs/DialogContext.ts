import { createContext, use } from "react";
import type { DialogId } from "./dialog";

/** Opens a dialog over the page. */
export type OpenDialog = (id: DialogId) => void;

export const DialogContext = createContext<OpenDialog>(() => undefined);

/** How a part of the page opens a dialog; where the page has none, as in a frame of another, nothing opens. */
export function useOpenDialog(): OpenDialog {
  return use(DialogContext);
}
