import type { CellValue } from "./tableColumn";

const NUMBER = /^[+-]?\d+(?:\.\d+)?$/;

/**
 * A spreadsheet runs a cell that begins so as a formula (OWASP, “CSV Injection”); an apostrophe before it stops
 * that. Numbers are let be: a minus is no formula.
 */
function harmless(text: string): string {
  return /^[=+\-@\t\r\n＝＋－＠]/.test(text) && !NUMBER.test(text) ? `'${text}` : text;
}

function cell(value: CellValue): string {
  if (value === null) return "";
  if (typeof value === "number") return Number.isFinite(value) ? String(value) : "";
  const text = harmless(value);
  return /[",\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/**
 * A CSV file as RFC 4180 has it: CRLF after every record, quotes doubled. It begins with a byte order mark, without
 * which spreadsheets do not read it as UTF-8.
 */
export function writeCsv(header: readonly string[], records: readonly (readonly CellValue[])[]): string {
  return `\uFEFF${[header, ...records].map((record) => `${record.map(cell).join(",")}\r\n`).join("")}`;
}
