import type { PathCommand } from "../displayList";
import type { XY } from "../project/xy";

/** Every point of a path moved; a similarity keeps curves curves. */
export function transformPath(path: readonly PathCommand[], move: (point: XY) => XY): PathCommand[] {
  return path.map((command): PathCommand => {
    switch (command[0]) {
      case "M":
      case "L":
        return [command[0], ...move([command[1], command[2]])];
      case "Q":
        return ["Q", ...move([command[1], command[2]]), ...move([command[3], command[4]])];
      case "C":
        return [
          "C",
          ...move([command[1], command[2]]),
          ...move([command[3], command[4]]),
          ...move([command[5], command[6]]),
        ];
      case "Z":
        return command;
    }
  });
}

/**
 * A path enlarged around the origin and then moved: what every path of a sheet goes through, hence without a function
 * for each point.
 */
export function placePath(path: readonly PathCommand[], by: number, dx: number, dy: number): PathCommand[] {
  return path.map((command): PathCommand => {
    switch (command[0]) {
      case "M":
      case "L":
        return [command[0], command[1] * by + dx, command[2] * by + dy];
      case "Z":
        return command;
      case "Q":
      case "C":
        return transformPath([command], ([x, y]) => [x * by + dx, y * by + dy])[0] ?? command;
    }
  });
}

/** Turns a point clockwise around another. */
export function rotate([x, y]: XY, degrees: number, [cx, cy]: XY = [0, 0]): XY {
  const radians = (degrees * Math.PI) / 180;
  const [cos, sin] = [Math.cos(radians), Math.sin(radians)];
  return [cx + (x - cx) * cos - (y - cy) * sin, cy + (x - cx) * sin + (y - cy) * cos];
}
