import { type ComponentType, lazy } from "react";
import type { DialogId, DialogProps } from "./dialog";

/** Each dialog's component; its code comes when it is asked for. */
export const DIALOGS: Readonly<Record<DialogId, ComponentType<DialogProps>>> = {
  table: lazy(async () => ({ default: (await import("../table/TableDialog")).TableDialog })),
  stories: lazy(async () => ({ default: (await import("../story/StoriesDialog")).StoriesDialog })),
  export: lazy(async () => ({ default: (await import("../export/ExportDialog")).ExportDialog })),
  download: lazy(async () => ({ default: (await import("../download/DownloadDialog")).DownloadDialog })),
  share: lazy(async () => ({ default: (await import("../share/ShareDialog")).ShareDialog })),
};
