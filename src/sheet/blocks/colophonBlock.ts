import type { AtlasRecords } from "../../atlas/records";
import type { DisplayItem } from "../../render/displayList";
import { moveItem } from "../layout/moveItem";
import { printedAddress } from "../words/printedAddress";
import type { TextRun } from "../text/textStyle";
import type { Block } from "./block";
import { paragraph } from "./paragraph";
import { CODE_QUIET, type CodeModules, codeSize, qrCode } from "./qrCode";
import type { Setting } from "./setting";

const GAP = 12;
const HASH_DIGITS = 8;
const BETWEEN = 2.5;
/** The code begins level with the letters beside it. */
const CODE_DOWN = 2;
const SPACE_BEFORE = 12;
/** Between the code and words that stand under it. */
const BELOW_CODE = 5;

export interface Colophon {
  readonly edition: AtlasRecords["edition"];
  /** Address of the view, as printed and in the code. */
  readonly permalink: string;
  /** Modules of the address’s code. */
  readonly modules: CodeModules;
}

function heightOf(words: readonly Block[]): number {
  return words.reduce((sum, { height }) => sum + height + BETWEEN, -BETWEEN);
}

/**
 * What the sheet is and where it comes from: the view's code and address, edition, credit, licence.
 *
 * @param besideCode what the code stands for where the references are not all set out
 */
export function colophonBlock(
  { edition, permalink, modules }: Colophon,
  besideCode: string | null,
  { type, tokens, fonts, messages }: Setting,
  width: number,
): Block {
  const { colophon } = messages.sheet;
  const isDark = tokens.name === "dark";
  const size = codeSize(modules);
  const lines: TextRun[] = [
    { text: besideCode ?? colophon.scan, style: type.colophonLead },
    { text: printedAddress(permalink), style: { ...type.colophon, colour: tokens.ink } },
    {
      text: `${colophon.edition(edition.id, edition.hash.slice(0, HASH_DIGITS))}; ${colophon.basemap}.`,
      style: type.colophon,
    },
    { text: colophon.licence, style: type.colophon },
  ];
  const block = { id: "colophon-words", part: "colophon" as const };
  // On light paper the quiet zone is the paper around the code; on dark paper it is a plate, half of it in the margin.
  const hidden = isDark ? CODE_QUIET / 2 : CODE_QUIET;
  const belowCode = BELOW_CODE + (isDark ? hidden : 0);
  const codeWidth = size - 2 * hidden;
  const codeHeight = codeWidth + CODE_DOWN;
  const set = (room: number) => lines.map((run) => paragraph(block, [run], room, fonts));
  const [beside, below] = [set(width - codeWidth - GAP), set(width)];
  // In a narrow column words beside the code run far down it.
  const isBelow = codeHeight + belowCode + heightOf(below) < heightOf(beside);
  const [words, wordsX, wordsY] = isBelow ? [below, 0, codeHeight + belowCode] : [beside, codeWidth + GAP, 0];
  const draw = (): DisplayItem[] => {
    const code = qrCode(modules, isDark ? tokens.paper : tokens.ink, isDark ? tokens.ink : tokens.paper);
    const children = code.map((item) => moveItem(item, -hidden, CODE_DOWN - hidden));
    let y = wordsY;
    const printed = words.flatMap((line) => {
      const items = line.draw().map((item) => moveItem(item, wordsX, y));
      y += line.height + BETWEEN;
      return items;
    });
    return [{ kind: "group", id: "code", children }, ...printed];
  };
  const height = Math.max(wordsY + heightOf(words), codeHeight);
  return { ...block, width, height, spaceBefore: SPACE_BEFORE, isKeptWithNext: false, hasRule: true, draw };
}
