import type { ReactNode } from "react";
import type { Messages } from "../../messages/messages";
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

/** In the order in which they stand; a new tool is one more entry. */
export const TOOLS: readonly Tool[] = [
  { id: "pages", from: 1240, part: () => <Pages /> },
  {
    id: "stories",
    from: 860,
    part: ({ story }) => (
      <DialogButton opens="stories" className="button-quiet" testId="story-open">
        {story.open}
      </DialogButton>
    ),
  },
  {
    id: "table",
    from: 700,
    part: ({ table }) => (
      <DialogButton opens="table" className="button-quiet" testId="table-open">
        {table.open}
      </DialogButton>
    ),
  },
  {
    id: "share",
    from: 860,
    part: ({ share }) => (
      <DialogButton opens="share" className="button-quiet" testId="share-open">
        {share.open}
      </DialogButton>
    ),
  },
  {
    id: "download",
    from: Number.POSITIVE_INFINITY,
    part: ({ download }) => (
      <DialogButton opens="download" className="button-quiet" testId="download-open">
        {download.open}
      </DialogButton>
    ),
  },
  { id: "theme", from: 1000, part: () => <ThemeChoice /> },
  { id: "picture", from: Number.POSITIVE_INFINITY, part: () => <OpenPictureButton /> },
];
