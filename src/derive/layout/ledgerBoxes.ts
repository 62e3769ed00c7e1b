import type { Atlas } from "../../atlas/atlas";
import { ledgerReach, SEA_NOT_STATED } from "../ledger";
import { toWorld } from "../mercator";
import type { Box } from "./boxes";

/** Cells above a ledger that its words take on a map of a continent. */
const WORDS = 2;

/** Open water that each sea's ledger may come to fill with every record shown, in Mercator units. */
export function ledgerBoxes(atlas: Atlas): readonly Box[] {
  return [...atlas.seaArea.values()].flatMap(({ id, ledgerAt, ledgerColumns }): Box[] => {
    const held = atlas
      .featuresOf("strikes")
      .filter(({ properties }) => (properties.seaArea ?? SEA_NOT_STATED) === id);
    if (!ledgerAt || held.length === 0) return [];
    const [west, south, east, north] = ledgerReach(
      ledgerAt,
      ledgerColumns ?? held.length,
      held.length,
      WORDS,
    );
    const [x0, y0] = toWorld([west, north]);
    const [x1, y1] = toWorld([east, south]);
    return [[x0, y0, x1, y1]];
  });
}
