import type { Problem } from "../schema/problem";

const BOLD = "\u001B[1m";
const RED = "\u001B[31m";
const YELLOW = "\u001B[33m";
const DIM = "\u001B[2m";
const PLAIN = "\u001B[0m";

/**
 * Problems as lines `file pointer rule: message`, a blank line between files. Every line stands by itself, so
 * that it can be searched and jumped to. Colour is for terminals only.
 */
export function formatProblems(problems: readonly Problem[], isColoured: boolean): string {
  const paint = (code: string, text: string) => (isColoured ? `${code}${text}${PLAIN}` : text);
  const files = [...new Set(problems.map((problem) => problem.file))];
  const groups = files.map((file) =>
    problems
      .filter((problem) => problem.file === file)
      .map(({ pointer, rule, severity, message }) => {
        const named = severity === "error" ? rule : `${rule} (warning)`;
        const colour = severity === "error" ? RED : YELLOW;
        return `${paint(BOLD, file)} ${paint(DIM, pointer === "" ? "(whole file)" : pointer)} ${paint(colour, named)}: ${message}\n`;
      })
      .join(""),
  );
  return groups.join("\n");
}
