import type { ReactNode } from "react";
import type { Messages } from "../../messages/messages";
import type { DialogId } from "../dialogs/dialog";
import { OpenPictureButton } from "../opening/OpenPictureButton";
import { DialogButton } from "./DialogButton";
import { Pages } from "./Pages";
import { ThemeChoice } from "./ThemeChoice";

/** Something a reader can do from the head of the page. */
export interface Tool {
  readonly id: string;
  /** Width of the window, in css px, from which it stands in the head itself; below, it is in the menu. */
  readonly from: number;
  readonly part: (messages: Messages) => ReactNode;
}

interface DialogTool {
  readonly from: number;
  readonly testId: string;
  readonly name: (messages: Messages) => string;
}

/** A button that opens a dialog. */
function opening(dialog: DialogId, { from, testId, name }: DialogTool): Tool {
  return {
    id: dialog,
    from,
    part: (messages) => (
      <DialogButton opens={dialog} className="button-quiet" testId={testId}>
        {name(messages)}
      </DialogButton>
    ),
  };
}

const ALWAYS_IN_MENU = Number.POSITIVE_INFINITY;

/** In the order in which they stand; a new tool is one more entry. */
export const TOOLS: readonly Tool[] = [
  { id: "pages", from: 1240, part: () => <Pages /> },
  opening("stories", { from: 860, testId: "story-open", name: ({ story }) => story.open }),
  opening("table", { from: 700, testId: "table-open", name: ({ table }) => table.open }),
  opening("share", { from: 860, testId: "share-open", name: ({ share }) => share.open }),
  opening("download", {
    from: ALWAYS_IN_MENU,
    testId: "download-open",
    name: ({ download }) => download.open,
  }),
  { id: "theme", from: 1000, part: () => <ThemeChoice /> },
  { id: "picture", from: ALWAYS_IN_MENU, part: () => <OpenPictureButton /> },
];
