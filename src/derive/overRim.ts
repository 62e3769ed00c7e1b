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
  readonly isRinged?: boolean;
  /** Of its widest line. */
  readonly width: number;
}

/** Css px right of and below the globe's middle, and the share of its size at which a name is set there. */
type OnDisc = readonly [x: number, y: number, scale: number];

/**
 * Whether what stands at a position of the near side reaches over the rim, onto the paper around the globe.
 * `farthest` gives the distance in css px from the globe's middle to which it reaches.
 */
export function rimOf({
  center,
  ...rest
}: MapFrame): (position: Position, farthest: (at: OnDisc) => number) => boolean {
  const { radius, distance, rim } = globeOf({ center, ...rest });
  const [sin0, cos0] = [Math.sin(center[1] * RADIANS), Math.cos(center[1] * RADIANS)];
  return (position, farthest) => {
    const [lambda, phi] = [(position[0] - center[0]) * RADIANS, position[1] * RADIANS];
    const [sin, cos] = [Math.sin(phi), Math.cos(phi)];
    const nearness = sin0 * sin + cos0 * cos * Math.cos(lambda);
    if (nearness <= 1 / distance) return false;
    const perspective = (distance - 1) / (distance - nearness);
    const x = radius * perspective * cos * Math.sin(lambda);
    const y = -radius * perspective * (cos0 * sin - sin0 * cos * Math.cos(lambda));
    // Towards the rim both renderers set names smaller, by half of what perspective would.
    return farthest([x, y, 0.5 + perspective / 2]) > rim;
  };
}

/** Whether a name on the near side of a globe reaches over its rim, onto the paper around it. */
export function overRim(frame: MapFrame): (name: SetName) => boolean {
  const isOver = rimOf(frame);
  return (name) => {
    const [x0, y0, x1, y1] = labelReach(name, name.width);
    const half = (LETTERS * (y1 - y0)) / 2;
    const corners = [x0, x1].flatMap((across) =>
      [-half, half].map((up) => [across, (y0 + y1) / 2 + up] as const),
    );
    return isOver(name.at, ([x, y, scale]) =>
      Math.max(...corners.map(([across, down]) => Math.hypot(x + across * scale, y + down * scale))),
    );
  };
}
