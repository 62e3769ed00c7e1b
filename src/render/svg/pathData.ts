import type { PathCommand } from "../displayList";
import { formatNumber } from "./formatNumber";

/**
 * SVG path data, as short as it goes: relative commands reckoned from the rounded points, so that rounding does not
 * add up, and lines without their letter after one another.
 */
export function pathData(path: readonly PathCommand[]): string {
  let written = "";
  let letter = "";
  let [x, y] = [0, 0];
  let [startX, startY] = [0, 0];
  for (const command of path) {
    if (command[0] === "Z") {
      written += "z";
      letter = "";
      [x, y] = [startX, startY];
      continue;
    }
    const points = command.slice(1).map((value) => round(Number(value)));
    const isMove = command[0] === "M";
    const [toX, toY] = [points.at(-2) ?? 0, points.at(-1) ?? 0];
    if (command[0] === "L" && toX === x && toY === y) continue;
    const [fromX, fromY] = isMove ? [0, 0] : [x, y];
    const name = isMove ? "M" : command[0].toLowerCase();
    // After a move come lines, absolute ones after an absolute move; hence the letter of the first line is written.
    const numbers = points.map((value, at) => formatNumber(value - (at % 2 === 0 ? fromX : fromY)));
    written += (name === letter && !isMove ? "" : name) + joined(numbers, name === letter && !isMove);
    letter = name;
    [x, y] = [toX, toY];
    if (isMove) [startX, startY] = [x, y];
  }
  return written;
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}

/** A minus sign parts two numbers by itself. */
function joined(numbers: readonly string[], followsNumber: boolean): string {
  return numbers
    .map((number, at) => (number.startsWith("-") || (at === 0 && !followsNumber) ? number : ` ${number}`))
    .join("");
}
