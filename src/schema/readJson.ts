import type { Problem } from "./problem";

/** Line and column, both from 1, of a character offset. */
function lineAndColumn(text: string, offset: number): string {
  const before = text.slice(0, offset).split("\n");
  return `line ${before.length}, column ${(before.at(-1) ?? "").length + 1}`;
}

/** The parsed text, or the one problem that kept it from being read, with its line where the engine tells. */
export function readJson(file: string, text: string): { value: unknown } | { problem: Problem } {
  try {
    return { value: JSON.parse(text) };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    const offset = /position (\d+)/.exec(reason)?.[1];
    const isCutShort = reason.includes("end of JSON input");
    const place =
      offset !== undefined ? ` (${lineAndColumn(text, Number(offset))})` : isCutShort ? " (end of file)" : "";
    return {
      problem: {
        file,
        pointer: "",
        rule: "json-syntax",
        severity: "error",
        message: `not valid JSON: ${reason}${place}`,
      },
    };
  }
}
