import type { PathCommand } from "../displayList";
import { formatHundredths, hundredthsOf } from "./formatNumber";

/**
 * SVG path data, as short as it goes: relative commands reckoned from the rounded points, so that rounding does not
 * add up, and lines without their letter after one another.
 */
export function pathData(path: readonly PathCommand[]): string {
  let written = "";
  let letter = "";
  // In hundredths, as are all coordinates here: whole numbers are reckoned and written fastest.
  let x = 0;
  let y = 0;
  let startX = 0;
  let startY = 0;
  let needsSpace = false;
  const write = (hundredths: number) => {
    // A minus sign parts two numbers by itself.
    written +=
      needsSpace && hundredths >= 0 ? ` ${formatHundredths(hundredths)}` : formatHundredths(hundredths);
    needsSpace = true;
  };
  for (const command of path) {
    if (command[0] === "Z") {
      written += "z";
      letter = "";
      x = startX;
      y = startY;
      continue;
    }
    const toX = hundredthsOf(Number(command[command.length - 2]));
    const toY = hundredthsOf(Number(command[command.length - 1]));
    if (command[0] === "M") {
      written += "M";
      needsSpace = false;
      write(toX);
      write(toY);
      // After a move come lines, absolute ones after an absolute move; hence the letter of the first line is written.
      letter = "M";
      startX = toX;
      startY = toY;
    } else if (command[0] === "L") {
      if (toX === x && toY === y) continue;
      if (letter !== "l") written += "l";
      needsSpace = letter === "l";
      write(toX - x);
      write(toY - y);
      letter = "l";
    } else {
      const name = command[0].toLowerCase();
      if (letter !== name) written += name;
      needsSpace = letter === name;
      for (let at = 1; at < command.length; at++)
        write(hundredthsOf(Number(command[at])) - (at % 2 === 1 ? x : y));
      letter = name;
    }
    x = toX;
    y = toY;
  }
  return written;
}
