import { encodeQR } from "qr";
import type { DisplayItem, PathCommand } from "../../render/displayList";

/** Px of one module: fewer and a camera cannot tell them apart in a picture at its own size. */
const MODULE = 2;
/** Longer texts take less error correction, or the code would outgrow the sheet. */
const LONGEST_MEDIUM = 160;
/** Modules kept free on every side (ISO/IEC 18004, 9.1). */
const QUIET = 4;
/** Width of the quiet zone on each side, in px. */
export const CODE_QUIET = QUIET * MODULE;

/** Rows of modules, true where dark, the quiet zone included. */
export type CodeModules = readonly (readonly boolean[])[];

/** A text as a QR code. */
export function codeModules(text: string): CodeModules {
  return encodeQR(text, "raw", { ecc: text.length > LONGEST_MEDIUM ? "low" : "medium", border: QUIET });
}

/** Width and height in px of a code, its quiet zone included. */
export function codeSize(rows: CodeModules): number {
  return rows.length * MODULE;
}

/** A code as it is drawn, with its top left corner at 0, 0: dark on light whatever the theme, since readers expect it. */
export function qrCode(rows: CodeModules, dark: string, light: string): readonly DisplayItem[] {
  const size = codeSize(rows);
  const d = rows.flatMap((row, y) => rowPath(row, y * MODULE));
  const plate: PathCommand[] = [["M", 0, 0], ["L", size, 0], ["L", size, size], ["L", 0, size], ["Z"]];
  return [
    { kind: "path", d: plate, fill: { color: light, opacity: 1 } },
    { kind: "path", d, fill: { color: dark, opacity: 1 } },
  ];
}

/** One rectangle for each run of dark modules. */
function rowPath(row: readonly boolean[], y: number): PathCommand[] {
  const path: PathCommand[] = [];
  for (let from = 0; from < row.length; from++) {
    if (!row[from]) continue;
    let to = from;
    while (row[to]) to++;
    const [x0, x1, y1] = [from * MODULE, to * MODULE, y + MODULE];
    path.push(["M", x0, y], ["L", x1, y], ["L", x1, y1], ["L", x0, y1], ["Z"]);
    from = to;
  }
  return path;
}
