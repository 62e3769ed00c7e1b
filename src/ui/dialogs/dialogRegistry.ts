import { type ComponentType, lazy } from "react";

export interface DialogProps {
  readonly onClose: () => void;
}

/** The dialogs over the page; their code comes when they are asked for. A new dialog is one more line. */
export const DIALOGS = {
  table: lazy(async () => ({ default: (await import("../table/TableDialog")).TableDialog })),
  export: lazy(async () => ({ default: (await import("../export/ExportDialog")).ExportDialog })),
} as const satisfies Readonly<Record<string, ComponentType<DialogProps>>>;

export type DialogId = keyof typeof DIALOGS;
