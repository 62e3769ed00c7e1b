import { jsonFault } from "./jsonFault";
import type { Problem } from "./problem";

/** Line and column, both from 1, of a character offset. */
function lineAndColumn(text: string, offset: number): string {
  const before = text.slice(0, offset).split("\n");
  return `line ${before.length}, column ${(before.at(-1) ?? "").length + 1}`;
}

/** The parsed text, or the one problem that keeps it from being read, with the line and column it stands at. */
export function readJson(file: string, text: string): { value: unknown } | { problem: Problem } {
  const fault = jsonFault(text);
  if (!fault) return { value: JSON.parse(text) };
  const message = `not sound JSON at ${lineAndColumn(text, fault.offset)}: ${fault.message}`;
  return { problem: { file, pointer: "", rule: "json-syntax", severity: "error", message } };
}
