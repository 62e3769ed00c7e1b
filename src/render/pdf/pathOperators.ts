import type { PathCommand } from "../displayList";
import { formatNumber } from "../svg/formatNumber";

type Point = readonly [number, number];

/** A path in the operators of PDF (ISO 32000-1, 8.5.2), which knows cubic curves only. */
export function pathOperators(path: readonly PathCommand[]): string {
  const written: string[] = [];
  let from: Point = [0, 0];
  for (const command of path) {
    written.push(operator(command, from));
    if (command[0] !== "Z") from = [Number(command.at(-2)), Number(command.at(-1))];
  }
  return written.join("\n");
}

function operator(command: PathCommand, from: Point): string {
  switch (command[0]) {
    case "M":
      return line([command[1], command[2]], "m");
    case "L":
      return line([command[1], command[2]], "l");
    case "Q":
      return line(raised(from, [command[1], command[2]], [command[3], command[4]]), "c");
    case "C":
      return line(command.slice(1).map(Number), "c");
    case "Z":
      return "h";
  }
}

function line(numbers: readonly number[], letter: string): string {
  return `${numbers.map(formatNumber).join(" ")} ${letter}`;
}

/** The handles and the end of the cubic curve that a quadratic one is. */
function raised([x0, y0]: Point, [x1, y1]: Point, [x2, y2]: Point): number[] {
  return [
    x0 + (2 / 3) * (x1 - x0),
    y0 + (2 / 3) * (y1 - y0),
    x2 + (2 / 3) * (x1 - x2),
    y2 + (2 / 3) * (y1 - y2),
    x2,
    y2,
  ];
}
