/** A character as line breaking sees it. */
export interface MeasuredCharacter {
  character: string;
  /** In em of the label. */
  advance: number;
}

interface Break {
  /** The line that ends here takes the characters before this one. */
  before: number;
  /** Width of all characters up to here, blanks left out. */
  width: number;
  previous: Break | null;
  cost: number;
}

const AFTER = new Set("\n\r &)+-/\u00ad\u00b7\u200b\u2010\u2013\u2027");
const BLANK = /^\s$/u;
const FORCED = -10_000;
const BRACKET_COST = 50;

/**
 * Where the lines of a label end: the breaks that leave the lines most even, as MapLibre chooses them (the cost of a
 * line is the square of what it differs from the mean, in units of 1/24 em; a short last line costs half, a long one
 * double).
 *
 * @param maxWidth `text-max-width` in em
 * @returns for each line, the index after its last character
 */
export function breakLines(characters: readonly MeasuredCharacter[], maxWidth: number): number[] {
  const total = characters.reduce((sum, { advance }) => sum + advance, 0);
  const mean = total / Math.max(1, Math.ceil(total / maxWidth));
  const breaks: Break[] = [];
  let width = 0;
  characters.forEach(({ character, advance }, at) => {
    const previous = characters[at - 1]?.character;
    const opensBracket = character === "(" && at + 1 < characters.length;
    if (previous !== undefined && (AFTER.has(previous) || opensBracket))
      breaks.push(cheapest(at, width, mean, breaks, penalty(previous, character), false));
    if (!BLANK.test(character)) width += advance;
  });
  const last = cheapest(characters.length, width, mean, breaks, 0, true);
  const ends: number[] = [];
  for (let end: Break | null = last; end !== null; end = end.previous) ends.unshift(end.before);
  return ends;
}

function cheapest(
  before: number,
  width: number,
  mean: number,
  candidates: readonly Break[],
  penaltyHere: number,
  isLast: boolean,
): Break {
  let best: Break = { before, width, previous: null, cost: costOf(width, mean, penaltyHere, isLast) };
  for (const previous of candidates) {
    const cost = previous.cost + costOf(width - previous.width, mean, penaltyHere, isLast);
    if (cost <= best.cost) best = { before, width, previous, cost };
  }
  return best;
}

const UNITS_PER_EM = 24;

function costOf(width: number, mean: number, penaltyHere: number, isLast: boolean): number {
  const raggedness = ((width - mean) * UNITS_PER_EM) ** 2;
  if (isLast) return width < mean ? raggedness / 2 : raggedness * 2;
  return raggedness + Math.abs(penaltyHere) * penaltyHere;
}

function penalty(previous: string, next: string): number {
  const forced = previous === "\n" || previous === "\r" ? FORCED : 0;
  return forced + (previous === "(" ? BRACKET_COST : 0) + (next === ")" ? BRACKET_COST : 0);
}
