import type { LegendSection } from "../../style/legend/legendEntry";
import { moveItem } from "../layout/moveItem";
import type { Block } from "./block";
import { heading } from "./heading";
import { entryWidth, legendEntryBlock, type NumberedEntry, numberRuns } from "./legendEntryBlock";
import { paragraph } from "./paragraph";
import type { Setting } from "./setting";

const SPACE_BEFORE = 6;
const PAIR_GUTTER = 8;
/** Sections with more rows may go on in the next column, but no row stands alone there or is left alone. */
const LONGEST_WHOLE = 4;

/** Sections whose entries say what they are: they do without a title where space is scarce. */
const SPEAKING = new Set(["areas", "sources", "hubs", "deployments", "seizures"]);

/** Numbers of the references behind features, by their ids. */
export type NumbersOfMarks = (featureIds: readonly string[]) => readonly number[];

function slug(text: string): string {
  return text.toLowerCase().replace(/[^a-z0-9]+/g, "-");
}

/** Entries row by row: two short ones share a row, a long one has its own. Numerals stay in one column or all pair. */
function rowsOf(entries: readonly NumberedEntry[], half: number, setting: Setting): NumberedEntry[][] {
  const isList = entries.some(({ entry: { sample } }) => sample.kind === "numeral");
  if (isList && entries.some((numbered) => entryWidth(numbered, setting) > half))
    return entries.map((numbered) => [numbered]);
  const rows: NumberedEntry[][] = [];
  for (const numbered of entries) {
    const last = rows.at(-1);
    const isShort = entryWidth(numbered, setting) <= half;
    const mate = last?.length === 1 ? last[0] : undefined;
    if (last && mate && isShort && entryWidth(mate, setting) <= half) last.push(numbered);
    else rows.push([numbered]);
  }
  return rows;
}

function rowBlock(sectionId: string, row: readonly NumberedEntry[], setting: Setting, width: number): Block {
  const half = (width - PAIR_GUTTER) / 2;
  const id = `legend-${sectionId}-${row.map(({ entry }) => slug(entry.id)).join("-")}`;
  const blocks = row.map((numbered) =>
    legendEntryBlock(id, numbered, setting, row.length > 1 ? half : width),
  );
  const height = Math.max(...blocks.map((block) => block.height));
  const draw = () =>
    blocks.flatMap((block, index) =>
      block.draw().map((item) => moveItem(item, index * (half + PAIR_GUTTER), (height - block.height) / 2)),
    );
  return {
    id,
    part: "legend",
    width,
    height,
    spaceBefore: blocks[0]?.spaceBefore ?? 0,
    isKeptWithNext: false,
    draw,
  };
}

function sectionBlocks(
  section: LegendSection,
  isTitled: boolean,
  numbersOf: NumbersOfMarks,
  setting: Setting,
  width: number,
): Block[] {
  const { type, fonts } = setting;
  const own = section.entries.map(({ featureIds }) => numbersOf(featureIds));
  const isShared = isTitled && own.length > 1 && own.every((numbers) => String(numbers) === String(own[0]));
  const title = paragraph(
    { id: `legend-${section.id}`, part: "legend" },
    [{ text: section.title, style: type.noteLead }, ...(isShared ? numberRuns(own[0] ?? [], setting) : [])],
    width,
    fonts,
    { spaceBefore: SPACE_BEFORE, isKeptWithNext: true },
  );
  const entries = section.entries.map((entry, index) => ({
    entry,
    numbers: isShared ? [] : (own[index] ?? []),
  }));
  const rows = rowsOf(entries, (width - PAIR_GUTTER) / 2, setting);
  const isWhole = rows.length <= LONGEST_WHOLE;
  const blocks = rows.map((row, index) => {
    const block = rowBlock(section.id, row, setting, width);
    const spaceBefore = !isTitled && index === 0 ? SPACE_BEFORE : block.spaceBefore;
    const isLast = index === rows.length - 1;
    const isKeptWithNext = !isLast && (isWhole || index === 0 || index === rows.length - 2);
    return { ...block, spaceBefore, isKeptWithNext };
  });
  return isTitled ? [title, ...blocks] : blocks;
}

/**
 * The legend: a heading, and for each section its title and entries with the numbers of the references behind them;
 * where all entries of a section rest on the same ones, the title carries them.
 *
 * @param hasAllTitles whether sections whose entries say what they are have a title all the same
 */
export function legendBlocks(
  sections: readonly LegendSection[],
  hasAllTitles: boolean,
  numbersOf: NumbersOfMarks,
  setting: Setting,
  width: number,
): readonly Block[] {
  if (sections.length === 0) return [];
  const { type, fonts, messages } = setting;
  const head = { text: messages.sheet.key, style: type.heading };
  return [
    heading({ id: "legend-heading", part: "legend" }, head, width, fonts),
    ...sections.flatMap((section) =>
      sectionBlocks(section, hasAllTitles || !SPEAKING.has(section.id), numbersOf, setting, width),
    ),
  ];
}
