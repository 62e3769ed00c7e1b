import type { Messages } from "../messages/messages";
import type { Figure } from "../schema/records/claim";

const NUMBER = new Intl.NumberFormat("en-GB", { maximumFractionDigits: 2 });

/** A figure's parts as the panel sets them: the number large, its qualifier, unit and denominator around it. */
export interface FigureText {
  /** E.g. “84 %”, “3,708”, “530–710”. */
  readonly number: string;
  /** Empty for a percentage, whose sign stands with the number. */
  readonly unit: string;
  /** The whole in one phrase with its qualifier, e.g. “at least 21 vessels”. */
  readonly phrase: string;
  /** “of US-seized cocaine”, “(killed at once)”, or null. */
  readonly denominator: string | null;
}

/** A share is of its whole; a count names what was counted, unless the words name a whole themselves. */
function wholeText(whole: string, isShare: boolean, { of, counting }: Messages["evidence"]): string {
  if (whole.startsWith("of ")) return whole;
  return isShare || whole.startsWith("the ") ? of(whole) : counting(whole);
}

/** A figure in words that keep its qualifier, unit and denominator. */
export function figureText(figure: Figure, messages: Messages): FigureText {
  const { evidence } = messages;
  const value = NUMBER.format(figure.value);
  const range = figure.max === null ? value : `${value}–${NUMBER.format(figure.max)}`;
  const isPercent = figure.unit === "%";
  const number = isPercent ? `${range} %` : range;
  const unit = isPercent ? "" : evidence.unit[figure.unit];
  const phrase = evidence.qualifier[figure.qualifier](unit ? `${number} ${unit}` : number);
  return {
    number,
    unit,
    phrase,
    denominator: figure.denominator === null ? null : wholeText(figure.denominator, isPercent, evidence),
  };
}
