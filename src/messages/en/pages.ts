/** Words of the pages of text. `name` stands in the head of the page, `title` over the page itself. */
export const pages = {
  label: "Pages",
  map: "Map",
  back: "Back to the map",
  sources: { name: "Sources", title: "Sources" },
  disputes: { name: "Disputes", title: "Where claims disagree" },
  method: { name: "Method", title: "Method" },
  corrections: {
    name: "Corrections",
    title: "Corrections",
    policy:
      "Every picture carries the edition it was made from. When a change could mislead the reader of an older picture, the edition goes up and the change is listed here with what was, what is now and why. A claim that is withdrawn keeps its entry for good.",
    edition: (edition: string, issued: string) => `This is edition ${edition}, issued ${issued}.`,
    none: "Nothing has been corrected or withdrawn since the first edition.",
    entry: (edition: string, date: string, kind: string) => `Edition ${edition}, ${date}: ${kind}`,
    was: (text: string) => `Was: “${text}”`,
    now: (text: string) => `Now: “${text}”`,
    open: "Open the claim",
  },
} as const;
