import { type LayoutScore, SCORE_KEYS } from "../derive/layout/layoutScore";
import type { LayoutScores } from "../derive/layout/layoutScores";

const NAMES: Readonly<Record<keyof LayoutScore, string>> = {
  crossings: "crossings",
  acuteCrossings: "of them acute",
  acuteAtNodes: "acute at nodes",
  flowsUnderNodes: "under nodes",
  flowsThroughLedgers: "through ledgers",
  overlappingMarks: "marks on marks",
};
const WIDE = 24;

/**
 * Scores as a table, each that differs from the one written down with that in brackets.
 *
 * @returns also whether one is worse than it was, or is not written down
 */
export function formatScores(
  scores: LayoutScores,
  written: Partial<LayoutScores>,
): { readonly text: string; readonly isWorse: boolean } {
  let isWorse = false;
  const head = ["", ...SCORE_KEYS.map((key) => NAMES[key])];
  const rows = Object.entries(scores).map(([name, score]) => [
    name,
    ...SCORE_KEYS.map((key) => {
      const before = written[name]?.[key];
      isWorse ||= before === undefined || score[key] > before;
      return before === score[key] ? `${score[key]}` : `${score[key]} (${before ?? "new"})`;
    }),
  ]);
  const line = ([name = "", ...cells]: readonly string[]) =>
    `${name.padEnd(WIDE)}${cells.map((cell) => cell.padStart(16)).join("")}`;
  return { text: `${[head, ...rows].map(line).join("\n")}\n`, isWorse };
}
