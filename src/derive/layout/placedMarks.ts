import { WORLD_PX, type WorldPoint } from "../mercator";
import { type Box, meets } from "./boxes";

/** Whole zooms at which marks are kept apart. */
const HIGHEST_ZOOM = 8;

interface Placed {
  readonly at: WorldPoint;
  /** Css px around the point. */
  readonly reach: Box;
}

function boxOf({ at: [x, y], reach }: Placed, zoom: number): Box {
  const world = WORLD_PX * 2 ** zoom;
  return [x * world + reach[0], y * world + reach[1], x * world + reach[2], y * world + reach[3]];
}

/** Point marks set so far, each of which the next ones avoid. */
export class PlacedMarks {
  readonly #marks: Placed[] = [];

  add(at: WorldPoint, reach: Box): void {
    this.#marks.push({ at, reach });
  }

  /** The first whole zoom, not below `from`, at which a mark lies on no other; null where there is none. */
  clearFrom(at: WorldPoint, reach: Box, from = 0): number | null {
    const mark = { at, reach };
    for (let zoom = from; zoom <= HIGHEST_ZOOM; zoom++) {
      const own = boxOf(mark, zoom);
      if (this.#marks.every((other) => !meets(own, boxOf(other, zoom)))) return zoom;
    }
    return null;
  }
}
