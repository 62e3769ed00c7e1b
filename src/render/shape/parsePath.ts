import type { PathCommand } from "../displayList";
import { arcToCurves } from "./arcToCurves";

/** How many numbers each command takes. */
const NUMBERS: Readonly<Record<string, number>> = { M: 2, L: 2, H: 1, V: 1, C: 6, Q: 4, A: 7, Z: 0 };
const TOKEN = /([a-zA-Z])|([-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?)/g;

/**
 * SVG path data as absolute commands. Knows M, L, H, V, C, Q, A and Z, absolute and relative; the flags of an arc must
 * stand apart from the numbers around them.
 *
 * @throws Error naming the command that it does not know or that lacks numbers
 */
export function parsePath(data: string): PathCommand[] {
  const path: PathCommand[] = [];
  let [x, y, startX, startY] = [0, 0, 0, 0];
  for (const { letter, numbers } of segments(data)) {
    const command = letter.toUpperCase();
    const [fromX, fromY] = letter === command ? [0, 0] : [x, y];
    const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0] = numbers;
    switch (command) {
      case "M":
        [startX, startY] = [fromX + a, fromY + b];
        path.push(["M", startX, startY]);
        break;
      case "L":
        path.push(["L", fromX + a, fromY + b]);
        break;
      case "H":
        path.push(["L", fromX + a, y]);
        break;
      case "V":
        path.push(["L", x, fromY + a]);
        break;
      case "C":
        path.push(["C", fromX + a, fromY + b, fromX + c, fromY + d, fromX + e, fromY + f]);
        break;
      case "Q":
        path.push(["Q", fromX + a, fromY + b, fromX + c, fromY + d]);
        break;
      case "A":
        path.push(
          ...arcToCurves([x, y], { rx: a, ry: b, rotation: c, large: d !== 0, sweep: e !== 0 }, [
            fromX + f,
            fromY + g,
          ]),
        );
        break;
      default:
        path.push(["Z"]);
    }
    [x, y] = endOf(path.at(-1), [startX, startY]);
  }
  return path;
}

function endOf(command: PathCommand | undefined, start: [number, number]): [number, number] {
  if (command === undefined || command[0] === "Z") return start;
  return [Number(command.at(-2)), Number(command.at(-1))];
}

function segments(data: string): { letter: string; numbers: number[] }[] {
  const found: { letter: string; numbers: number[] }[] = [];
  for (const [, letter, number] of data.matchAll(TOKEN)) {
    if (letter !== undefined) found.push({ letter, numbers: [] });
    else found.at(-1)?.numbers.push(Number(number));
  }
  return found.flatMap(({ letter, numbers }) => repeated(letter, numbers, data));
}

/** Numbers beyond a command's own repeat it; after a move they draw lines. */
function repeated(
  letter: string,
  numbers: readonly number[],
  data: string,
): { letter: string; numbers: number[] }[] {
  const size = NUMBERS[letter.toUpperCase()];
  if (size === undefined) throw new Error(`path "${data}": the command ${letter} is not known`);
  if (size === 0) return [{ letter, numbers: [] }];
  if (numbers.length === 0 || numbers.length % size !== 0)
    throw new Error(`path "${data}": ${letter} takes ${size} numbers, not ${numbers.length}`);
  const next = { M: "L", m: "l" }[letter] ?? letter;
  return Array.from({ length: numbers.length / size }, (_, at) => ({
    letter: at === 0 ? letter : next,
    numbers: numbers.slice(at * size, (at + 1) * size),
  }));
}
