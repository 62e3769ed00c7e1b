import { referenceText } from "../../derive/citation";
import type { Reference } from "../../derive/references";
import type { Messages } from "../../messages/messages";
import type { SheetEvidence } from "../evidence/sheetEvidence";
import type { TextRun } from "../text/textStyle";
import { printedAddress } from "../words/printedAddress";
import { shortCitation } from "../words/shortCitation";
import type { Block } from "./block";
import { heading } from "./heading";
import { flowingParagraph, paragraph } from "./paragraph";
import type { Setting } from "./setting";

/** A way to print what a frame rests on; the first form that fits is taken. */
export interface ReferenceForm {
  readonly id: "full" | "titled" | "compact" | "publishers" | "counted" | "left";
  /** Whether numbers tie marks and notes to the printed list. */
  readonly isNumbered: boolean;
  /** Whether notes may be shortened to make room for it. */
  readonly isShort: boolean;
  blocks(evidence: SheetEvidence, setting: Setting, width: number): readonly Block[];
  /** What is said beside the view's code; null where the list says it all. */
  besideCode(evidence: SheetEvidence, messages: Messages): string | null;
}

const NO_BREAK_SPACE = "\u00a0";
const NUMBER_WIDTH = 15;
const WIDE_NUMBER_WIDTH = 20;

function head(words: string, { type, fonts }: Setting, width: number): Block {
  const block = { id: "references-heading", part: "references" as const };
  return heading(block, { text: words, style: type.heading }, width, fonts);
}

/** One block for each reference, its number hanging before it. */
function listed(
  references: readonly Reference[],
  words: (reference: Reference) => string,
  setting: Setting,
  width: number,
): Block[] {
  const { type, fonts, messages } = setting;
  if (references.length === 0) return [];
  const indent = references.length > 99 ? WIDE_NUMBER_WIDTH : NUMBER_WIDTH;
  const blocks = references.map((reference) =>
    paragraph(
      { id: `reference-${reference.number}`, part: "references" },
      [{ text: words(reference), style: type.reference }],
      width,
      fonts,
      { spaceBefore: 2, indent, label: { text: `${reference.number}`, style: type.referenceNumber } },
    ),
  );
  return [head(messages.sheet.references, setting, width), ...blocks];
}

function flowing(runs: readonly TextRun[], { fonts }: Setting, width: number): Block[] {
  return flowingParagraph({ id: "references-line", part: "references" }, runs, width, fonts);
}

function fullText(reference: Reference, { messages }: Setting): string {
  const { source } = reference;
  const citation = referenceText(reference, messages);
  return source.URL ? `${citation} ${printedAddress(source.URL)}` : citation;
}

const full: ReferenceForm = {
  id: "full",
  isNumbered: true,
  isShort: false,
  blocks: (evidence, setting, width) =>
    listed(evidence.references, (reference) => fullText(reference, setting), setting, width),
  besideCode: () => null,
};

const titled: ReferenceForm = {
  id: "titled",
  isNumbered: true,
  isShort: false,
  blocks: ({ references }, setting, width) =>
    listed(references, (reference) => referenceText(reference, setting.messages), setting, width),
  besideCode: () => null,
};

/** Publisher and date of every reference, run in. */
const compact: ReferenceForm = {
  id: "compact",
  isNumbered: true,
  isShort: true,
  blocks: ({ references }, setting, width) => {
    const { type, messages } = setting;
    const runs = references.flatMap((reference, index): TextRun[] => [
      { text: `${index > 0 ? " " : ""}${reference.number}${NO_BREAK_SPACE}`, style: type.referenceNumber },
      {
        text: `${shortCitation(reference, messages)}${index < references.length - 1 ? ";" : "."}`,
        style: type.reference,
      },
    ]);
    if (runs.length === 0) return [];
    const words = messages.sheet.referencesCounted(references.length);
    return [head(words, setting, width), ...flowing(runs, setting, width)];
  },
  besideCode: () => null,
};

const publishers: ReferenceForm = {
  id: "publishers",
  isNumbered: false,
  isShort: true,
  blocks: ({ references }, setting, width) => {
    const { form, references: title } = setting.messages.sheet;
    const names = [...new Set(references.map(({ source, cited }) => (cited ?? source).publisher))].toSorted();
    const text = `${form.publishers(references.length)} ${names.join("; ")}.`;
    return [
      head(title, setting, width),
      ...flowing([{ text, style: setting.type.reference }], setting, width),
    ];
  },
  besideCode: (_, { sheet }) => sheet.form.where,
};

const counted: ReferenceForm = {
  id: "counted",
  isNumbered: false,
  isShort: true,
  blocks: () => [],
  besideCode: ({ references }, { sheet }) => `${sheet.form.counted(references.length)} ${sheet.form.where}`,
};

const left: ReferenceForm = {
  id: "left",
  isNumbered: false,
  isShort: true,
  blocks: () => [],
  besideCode: ({ references }, { sheet }) => `${sheet.form.left(references.length)} ${sheet.form.where}`,
};

/** The forms from the fullest to the shortest. None leaves a reference out unsaid. */
export const REFERENCE_FORMS: readonly ReferenceForm[] = [full, titled, compact, publishers, counted];
/** Those that are tried before a sheet is refused. */
export const LAST_FORMS: readonly ReferenceForm[] = [publishers, counted];
/** For a sheet whose maker wants no references on it. */
export const WITHOUT_REFERENCES: readonly ReferenceForm[] = [left];
