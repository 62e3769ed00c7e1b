import type { Delivery } from "./delivery";

/** Asks with a file that every browser which shares files takes. */
function canShareFiles(): boolean {
  return (
    "canShare" in navigator && navigator.canShare({ files: [new File([], "a.png", { type: "image/png" })] })
  );
}

/** Hands the file to another program of the reader's phone. */
export const shareDelivery: Delivery = {
  id: "share",
  isOffered: ({ kind }) => kind !== "data" && canShareFiles(),
  deliver: async ({ file, name, words }) => {
    const made = await file;
    try {
      await navigator.share({ files: [new File([made], name, { type: made.type })] });
      return words.shared;
    } catch (error) {
      // A reader who closes the list of programs has changed their mind.
      if (error instanceof DOMException && error.name === "AbortError") return null;
      throw error;
    }
  },
};
