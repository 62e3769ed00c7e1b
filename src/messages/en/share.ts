const plural = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`;

/** Words of the dialog for links and frames, and of a frame that is pinned to an edition. */
export const share = {
  open: "Share",
  title: "Share this view",
  close: "Close",
  link: "Link",
  linkNote: "Opens this very view: eras, layers, filters, position and what is open in the panel.",
  localNote: "This copy of the atlas runs on your own machine; the address works only there.",
  embed: "Frame for a page",
  edition: "Evidence",
  live: "Always the newest edition",
  frozen: (edition: string) => `Pinned to edition ${edition}`,
  frozenNote:
    "A pinned frame shows the edition it was made with where the publisher keeps it, and otherwise says what was corrected since.",
  height: "Height",
  pixels: (height: number) => `${height} px`,
  frameTitle: (view: string) => `Waybill: ${view}`,
  snippet: "Code for the page",
  copy: "Copy",
  copied: "Copied",
  notCopied: "The browser did not allow it: select the text and copy it",
  send: "Send to…",
  pinned: {
    older: (pinned: string, here: string) =>
      `This link is pinned to edition ${pinned}, which is not kept at this address. Shown is edition ${here}.`,
    newer: (pinned: string, here: string) =>
      `This link is pinned to edition ${pinned}; the atlas here is the older edition ${here}.`,
    changed: (count: number) =>
      `Since then ${plural(count, "passage behind this view was", "passages behind this view were")} corrected or withdrawn.`,
    unchanged: "Nothing behind this view was corrected or withdrawn since.",
    corrections: "Corrections",
    dismiss: "Dismiss",
  },
} as const;
