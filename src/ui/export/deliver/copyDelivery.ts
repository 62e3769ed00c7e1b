import { copyPicture } from "../copyPicture";
import type { Delivery } from "./delivery";

/** Puts the picture, or the text of the file, on the clipboard. */
export const copyDelivery: Delivery = {
  id: "copy",
  isOffered: ({ copiesAs }) => copiesAs !== null,
  deliver: async ({ file, format: { copiesAs }, words }) => {
    if (copiesAs === null) return null;
    const outcome = await copyPicture(copiesAs, () => file);
    return outcome === "copied" ? words.copied[copiesAs] : words.notCopied[outcome];
  },
};
