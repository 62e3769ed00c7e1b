import { saveFile } from "../saveFile";
import type { Delivery } from "./delivery";

export const saveDelivery: Delivery = {
  id: "save",
  isOffered: () => true,
  deliver: async ({ file, name, words }) => {
    const made = await file;
    saveFile(made, name);
    return words.saved(name, made.size);
  },
};
