import type { Position } from "../atlas/records";
import { globeOf } from "./globe";
import { labelReach, type LabelAnchor } from "./labels";
import type { MapFrame } from "./mapFrame";

const RADIANS = Math.PI / 180;
/** Share of a line's height that letters fill. */
const LETTERS = 0.6;

/** What is known of a name when it is written into the labels' file. Sizes in css px at export scale 1. */
export interface SetName {
  readonly at: Position;
  readonly anchor: LabelAnchor;
  readonly text: string;
  readonly size: number;
  readonly line: number;
  /** Of its widest line. */
  readonly width: number;
}

/** Whether a name on the near side of a globe reaches over its rim, onto the paper around it. */
export function overRim({ center, ...rest }: MapFrame): (name: SetName) => boolean {
  const { radius, distance, rim } = globeOf({ center, ...rest });
  const [sin0, cos0] = [Math.sin(center[1] * RADIANS), Math.cos(center[1] * RADIANS)];
  return (name) => {
    const [lambda, phi] = [(name.at[0] - center[0]) * RADIANS, name.at[1] * RADIANS];
    const [sin, cos] = [Math.sin(phi), Math.cos(phi)];
    const nearness = sin0 * sin + cos0 * cos * Math.cos(lambda);
    if (nearness <= 1 / distance) return false;
    const perspective = (distance - 1) / (distance - nearness);
    const x = radius * perspective * cos * Math.sin(lambda);
    const y = -radius * perspective * (cos0 * sin - sin0 * cos * Math.cos(lambda));
    // Towards the rim both renderers set names smaller, by half of what perspective would.
    const scale = 0.5 + perspective / 2;
    const [x0, y0, x1, y1] = labelReach(name, name.width);
    return [x0, x1].some((across) =>
      [-1, 1].some((side) => {
        const down = (y0 + y1) / 2 + (side * LETTERS * (y1 - y0)) / 2;
        return Math.hypot(x + across * scale, y + down * scale) > rim;
      }),
    );
  };
}
