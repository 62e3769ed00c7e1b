import type { LegendSection } from "../../style/legend/legendEntry";
import type { Tokens } from "../../style/tokens/tokens";
import type { FontMetrics } from "../../render/fontMetrics";
import type { Messages } from "../../messages/messages";
import type { Block } from "../blocks/block";
import { type Colophon, colophonBlock } from "../blocks/colophonBlock";
import { legendBlocks } from "../blocks/legendBlocks";
import { noteBlocks } from "../blocks/noteBlocks";
import type { ReferenceForm } from "../blocks/referenceForms";
import { scaleBar } from "../blocks/scaleBar";
import type { Setting } from "../blocks/setting";
import { titleBlocks } from "../blocks/titleBlocks";
import type { NoteRoom } from "../evidence/printedNotes";
import type { SheetEvidence } from "../evidence/sheetEvidence";
import type { SheetFrame } from "../frame/sheetFrame";
import type { PxSize } from "../frameCamera";
import type { AskedSpec } from "../sheetSpec";
import { sheetType } from "../text/sheetType";
import type { SheetWords } from "../words/suggestedTexts";
import type { Arrangement, Regions } from "./arrangement";
import type { PlacedBlock } from "./fillColumns";
import { colophonWidth, columnWidth, layOut, stackedHeight } from "./layOut";
import type { RememberedBlocks } from "./rememberedBlocks";
import { titleSize } from "./titleSize";

/** What stands on a sheet whose frame is known. */
export interface SheetContent {
  readonly words: SheetWords;
  /** The subtitle that the sheet's maker wrote, or empty: a computed one gives way where space is scarce. */
  readonly writtenSubtitle: string;
  readonly legend: readonly LegendSection[];
  readonly evidence: SheetEvidence;
  readonly frame: SheetFrame;
  /** How much scales differ over the frame. */
  readonly spread: number;
  readonly colophon: Colophon;
}

export interface SheetManner {
  readonly arrangement: Arrangement;
  readonly share: number;
  /** Enlargement of the type, 1 or more. */
  readonly step: number;
  readonly form: ReferenceForm;
  readonly notes: NoteRoom;
  /** Whether sections of the key whose entries say what they are have a title all the same. */
  readonly hasAllTitles: boolean;
}

export interface SheetSetting {
  readonly spec: AskedSpec;
  /** The design size: the sheet's before it is enlarged; the tallest it may be where its height is not given. */
  readonly size: PxSize;
  readonly tokens: Tokens;
  readonly fonts: FontMetrics;
  readonly messages: Messages;
  readonly remembered: RememberedBlocks;
  /** The map's height for its width, where a taller one would hold nothing more. */
  readonly tallestMap: number;
}

export interface SetSheet {
  /** The design size that the sheet came to. */
  readonly size: PxSize;
  readonly regions: Regions;
  readonly placed: readonly PlacedBlock[];
}

const LARGEST_TITLE = 32;
/** On a tight sheet the title is smaller, the more so where it must stand in a column. */
const LARGEST_TIGHT_TITLE = 25;
const LARGEST_TIGHT_IN_COLUMN = 19;
const WIDEST_COLUMN = 500;

function typed(words: SheetWords, step: number, width: number, sheet: SheetSetting): Setting {
  const { tokens, fonts, messages } = sheet;
  const tight = width > WIDEST_COLUMN ? LARGEST_TIGHT_TITLE : LARGEST_TIGHT_IN_COLUMN;
  const most = step < 1 ? tight : LARGEST_TITLE;
  const type = sheetType(tokens, titleSize(words.title, width, most, fonts), step);
  return { type, tokens, fonts, messages };
}

function printedWords({ words, writtenSubtitle }: SheetContent, { notes }: SheetManner): SheetWords {
  return notes.shortened > 0 || notes.isCounted ? { ...words, subtitle: writtenSubtitle } : words;
}

/** The regions of a sheet under its title. */
export function sheetRegions(words: SheetWords, manner: SheetManner, sheet: SheetSetting): Regions {
  const { arrangement, share, step } = manner;
  const titleHeight = (width: number) =>
    sheet.spec.withTitle ? stackedHeight(titleBlocks(words, typed(words, step, width, sheet), width)) : 0;
  return arrangement.regions(sheet.size, share, titleHeight, sheet.tallestMap);
}

/** The legend with the scale bar under its last row. */
function keptTogether(legend: readonly Block[], bar: Block): Block[] {
  const last = legend.at(-1);
  return [...legend.slice(0, -1), ...(last ? [{ ...last, isKeptWithNext: true }] : []), bar];
}

/** Sets a sheet in one manner, or null where it does not fit. */
export function setSheet(content: SheetContent, manner: SheetManner, sheet: SheetSetting): SetSheet | null {
  const { legend, evidence, frame, spread, colophon } = content;
  const words = printedWords(content, manner);
  const { spec } = sheet;
  const { form, hasAllTitles, notes, step } = manner;
  const { remembered } = sheet;
  const regions = sheetRegions(words, manner, sheet);
  const setting = typed(words, manner.step, regions.title.width, sheet);
  const width = columnWidth(regions);
  const none = () => [];
  const { isNumbered } = form;
  const typeAt = `${step} ${width}`;
  const key = remembered(legend, `legend ${typeAt} ${isNumbered} ${hasAllTitles}`, () =>
    spec.withLegend
      ? legendBlocks(legend, hasAllTitles, isNumbered ? evidence.numbersBehind : none, setting, width)
      : [],
  );
  const noted = remembered(
    evidence,
    `notes ${typeAt} ${isNumbered} ${notes.shortened} ${notes.isCounted}`,
    () => noteBlocks(evidence.notes, notes, isNumbered ? evidence.numbersOf : none, setting, width),
  );
  const listed = remembered(evidence, `${form.id} ${typeAt}`, () => form.blocks(evidence, setting, width));
  const columns: Block[] = [
    ...keptTogether(key, scaleBar(frame, spread, setting, width)),
    ...noted,
    ...listed,
  ];
  const laidOut = layOut({
    regions,
    title: spec.withTitle ? titleBlocks(words, setting, regions.title.width) : [],
    columns,
    colophon: colophonBlock(
      colophon,
      form.besideCode(evidence, sheet.messages),
      setting,
      colophonWidth(regions),
    ),
  });
  if (!laidOut) return null;
  const { placed, bottom } = laidOut;
  const { endsBelow } = regions;
  const size = endsBelow === null ? sheet.size : { ...sheet.size, height: Math.ceil(bottom + endsBelow) };
  return { size, regions, placed };
}
