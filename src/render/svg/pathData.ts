import type { PathCommand } from "../displayList";
import { formatNumber } from "./formatNumber";

/**
 * SVG path data, as short as it goes: relative commands reckoned from the rounded points, so that rounding does not
 * add up, and lines without their letter after one another.
 */
export function pathData(path: readonly PathCommand[]): string {
  let written = "";
  let letter = "";
  let x = 0;
  let y = 0;
  let startX = 0;
  let startY = 0;
  for (const command of path) {
    if (command[0] === "Z") {
      written += "z";
      letter = "";
      x = startX;
      y = startY;
      continue;
    }
    // Of every coordinate of a map, hence without a list of them.
    const toX = round(Number(command.at(-2)));
    const toY = round(Number(command.at(-1)));
    if (command[0] === "L" && toX === x && toY === y) continue;
    const isMove = command[0] === "M";
    const fromX = isMove ? 0 : x;
    const fromY = isMove ? 0 : y;
    const name = isMove ? "M" : command[0].toLowerCase();
    // After a move come lines, absolute ones after an absolute move; hence the letter of the first line is written.
    let needsSpace = name === letter && !isMove;
    if (!needsSpace) written += name;
    for (let at = 1; at < command.length; at++) {
      const number = formatNumber(round(Number(command[at])) - (at % 2 === 1 ? fromX : fromY));
      // A minus sign parts two numbers by itself.
      written += needsSpace && !number.startsWith("-") ? ` ${number}` : number;
      needsSpace = true;
    }
    letter = name;
    x = toX;
    y = toY;
    if (isMove) {
      startX = x;
      startY = y;
    }
  }
  return written;
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
