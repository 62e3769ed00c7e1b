import type { DisplayItem } from "../../render/displayList";
import type { LegendEntry, LegendSection } from "../../style/legend/legendEntry";
import { moveItem } from "../layout/moveItem";
import { numberRanges } from "../text/numberRanges";
import { SMALLEST_TYPE } from "../text/sheetType";
import type { TextRun } from "../text/textStyle";
import type { Block } from "./block";
import { heading } from "./heading";
import { drawSample, SAMPLE_WIDTH, sampleHeight } from "./legendSample";
import { paragraph } from "./paragraph";
import type { Setting } from "./setting";

const LABEL_AT = SAMPLE_WIDTH + 7;
const SPACE_BEFORE = 6;
const BETWEEN_ENTRIES = 1.5;
/** Sections with more entries may go on in the next column. */
const LONGEST_WHOLE = 6;

/** Numbers of the references behind features, by their ids. */
export type NumbersOfMarks = (featureIds: readonly string[]) => readonly number[];

function numberRun(numbers: readonly number[], { type, tokens, messages }: Setting): TextRun[] {
  if (numbers.length === 0) return [];
  const style = { ...type.legend, size: Math.max(SMALLEST_TYPE, type.legend.size - 1), colour: tokens.inkQuiet };
  return [{ text: ` ${messages.sheet.numbers(numberRanges(numbers))}`, style }];
}

function entryBlock(
  section: LegendSection,
  entry: LegendEntry,
  numbers: readonly number[],
  setting: Setting,
  width: number,
): Block {
  const { type, fonts } = setting;
  const block = { id: `legend-${section.id}-${slug(entry.id)}`, part: "legend" as const };
  const runs = [{ text: entry.label, style: type.legend }, ...numberRun(numbers, setting)];
  const words = paragraph(block, runs, width - LABEL_AT, fonts);
  const height = Math.max(words.height, sampleHeight(entry.sample));
  // A single line stands level with its sample; several begin level with it.
  const sampleAt = words.height > height - 1 ? type.legend.leading / 2 : height / 2;
  const top = Math.max(sampleAt, sampleHeight(entry.sample) / 2);
  const wordsDown = Math.max(0, top - type.legend.leading / 2);
  const items: DisplayItem[] = [
    ...drawSample(entry.sample, [SAMPLE_WIDTH / 2, top], fonts),
    ...words.items.map((item) => moveItem(item, LABEL_AT, wordsDown)),
  ];
  const whole = Math.max(height, wordsDown + words.height);
  return { ...block, width, height: whole, spaceBefore: BETWEEN_ENTRIES, isKeptWithNext: false, items };
}

function slug(text: string): string {
  return text.toLowerCase().replace(/[^a-z0-9]+/g, "-");
}

/**
 * The legend: a heading, and for each section its title and entries with the numbers of the references behind them;
 * where all entries of a section rest on the same ones, the title carries them.
 */
export function legendBlocks(
  sections: readonly LegendSection[],
  numbersOf: NumbersOfMarks,
  setting: Setting,
  width: number,
): readonly Block[] {
  if (sections.length === 0) return [];
  const { type, fonts, messages } = setting;
  const head = { text: messages.sheet.key, style: type.heading };
  const blocks = sections.flatMap((section) => {
    const own = section.entries.map(({ featureIds }) => numbersOf(featureIds));
    const isShared = own.length > 1 && own.every((numbers) => String(numbers) === String(own[0]));
    const runs = [
      { text: section.title, style: type.noteLead },
      ...(isShared ? numberRun(own[0] ?? [], setting) : []),
    ];
    const title = paragraph({ id: `legend-${section.id}`, part: "legend" }, runs, width, fonts, {
      spaceBefore: SPACE_BEFORE,
      isKeptWithNext: true,
    });
    const isWhole = section.entries.length <= LONGEST_WHOLE;
    const entries = section.entries.map((entry, index) => ({
      ...entryBlock(section, entry, isShared ? [] : (own[index] ?? []), setting, width),
      isKeptWithNext: isWhole && index < section.entries.length - 1,
    }));
    return [title, ...entries];
  });
  return [heading({ id: "legend-heading", part: "legend" }, head, width, fonts), ...blocks];
}
