import { notesBeside } from "../../derive/notesBeside";
import type { NoteMaker } from "./sheetNote";

/** Notes begin with what matters most. */
function firstSentence(text: string): string {
  return /^.*?[.!?](?=\s|$)/s.exec(text)?.[0] ?? text;
}

/** What the atlas says must stand beside a layer: its notes for the layers and episodes in the frame. */
export const layerNotes: NoteMaker = ({ derived: { atlas }, framed }) =>
  notesBeside(atlas, framed).map(({ id, text, claims }) => ({
    id,
    lead: "",
    sentences: [{ text, claims }],
    brief: [{ text: firstSentence(text), claims }],
    explains: true,
  }));
