import type { Messages } from "../../messages/messages";
import { numberRanges } from "../text/numberRanges";

const NO_BREAK_SPACE = "\u00a0";
/** A list of numbers that is no longer stays on one line, that of the word before it. */
const LONGEST_WHOLE = 24;

/** Numbers of references as they stand after what rests on them, with the space between. */
export function printedNumbers(numbers: readonly number[], { sheet }: Messages): string {
  const words = sheet.numbers(numberRanges(numbers));
  return words.length > LONGEST_WHOLE
    ? ` ${words}`
    : `${NO_BREAK_SPACE}${words.replaceAll(" ", NO_BREAK_SPACE)}`;
}
