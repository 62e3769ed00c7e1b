import { balancedWidth } from "../text/breakLines";
import type { SheetWords } from "../words/suggestedTexts";
import type { Block } from "./block";
import { paragraph } from "./paragraph";
import type { Setting } from "./setting";

/** Title, subtitle and byline, those that say something, in lines of about one length. */
export function titleBlocks(words: SheetWords, { type, fonts }: Setting, width: number): readonly Block[] {
  const lines = [
    { id: "title-words", text: words.title, style: type.title, spaceBefore: 0 },
    { id: "subtitle", text: words.subtitle, style: type.deck, spaceBefore: 5 },
    { id: "byline", text: words.byline, style: type.byline, spaceBefore: 4 },
  ];
  return lines
    .filter(({ text }) => text.trim() !== "")
    .map(({ id, text, style, spaceBefore }) => {
      const runs = [{ text, style }];
      const block = paragraph({ id, part: "title" }, runs, balancedWidth(runs, width, fonts), fonts, {
        spaceBefore,
      });
      return { ...block, width, ...(id === "title-words" ? { tag: "title" as const } : {}) };
    });
}
