import type { DisplayItem } from "../../render/displayList";
import type { LegendEntry } from "../../style/legend/legendEntry";
import { moveItem } from "../layout/moveItem";
import { breakLines, lineWidth } from "../text/breakLines";
import { SMALLEST_TYPE } from "../text/sheetType";
import type { TextRun } from "../text/textStyle";
import type { Block } from "./block";
import { drawSample, SAMPLE_WIDTH, sampleHeight } from "./legendSample";
import { paragraph } from "./paragraph";
import { printedNumbers } from "./printedNumbers";
import type { Setting } from "./setting";

const LABEL_AT = SAMPLE_WIDTH + 6;
const BETWEEN_ENTRIES = 2;

/** A legend entry with the numbers of the references behind it; none where its section's title carries them. */
export interface NumberedEntry {
  readonly entry: LegendEntry;
  readonly numbers: readonly number[];
}

/** Numbers as they stand after a label. */
export function numberRuns(numbers: readonly number[], { type, tokens, messages }: Setting): TextRun[] {
  if (numbers.length === 0) return [];
  const size = Math.max(SMALLEST_TYPE, type.legend.size - 1);
  const style = { ...type.legend, size, colour: tokens.inkQuiet };
  return [{ text: printedNumbers(numbers, messages), style }];
}

function runsOf({ entry, numbers }: NumberedEntry, setting: Setting): TextRun[] {
  return [{ text: entry.label, style: setting.type.legend }, ...numberRuns(numbers, setting)];
}

/** Width of an entry on one line, in px. */
export function entryWidth(numbered: NumberedEntry, setting: Setting): number {
  const [line] = breakLines(runsOf(numbered, setting), Number.POSITIVE_INFINITY, setting.fonts);
  return LABEL_AT + lineWidth(line ?? []);
}

/** A legend entry: its sample level with the first line of its words. */
export function legendEntryBlock(
  id: string,
  numbered: NumberedEntry,
  setting: Setting,
  width: number,
): Block {
  const { sample } = numbered.entry;
  const { fonts, type } = setting;
  const block = { id, part: "legend" as const };
  const words = paragraph(block, runsOf(numbered, setting), width - LABEL_AT, fonts);
  const middle = Math.max(type.legend.leading, sampleHeight(sample)) / 2;
  const wordsDown = middle - type.legend.leading / 2;
  const draw = (): DisplayItem[] => [
    ...drawSample(sample, [SAMPLE_WIDTH / 2, middle], fonts),
    ...words.draw().map((item) => moveItem(item, LABEL_AT, wordsDown)),
  ];
  const height = Math.max(sampleHeight(sample), wordsDown + words.height);
  return { ...block, width, height, spaceBefore: BETWEEN_ENTRIES, isKeptWithNext: false, draw };
}
