import type { AtlasFeature } from "../atlas/records";
import type { Derived } from "../derive/derive";
import type { MapFrame } from "../derive/mapFrame";
import { CORRIDOR_ENTRIES } from "./legend/corridorEntries";
import type { IsInside, LegendSection } from "./legend/legendEntry";
import { drawnToScale } from "./legend/drawnToScale";
import { LAYER_ENTRIES } from "./legend/layerEntries";
import { SEIZURE_ENTRIES } from "./legend/seizureEntries";
import { STRIKE_ENTRIES } from "./legend/strikeEntries";
import { insideFrame, shownWhere } from "./legend/inFrame";
import type { Tokens } from "./tokens/tokens";

/** The makers of legend sections, in the order in which they are printed. A new section is one more entry. */
const SECTIONS = [
  ...[...CORRIDOR_ENTRIES, ...SEIZURE_ENTRIES].map(drawnToScale),
  ...LAYER_ENTRIES,
  ...STRIKE_ENTRIES,
];

/** The legend of these features, as they are drawn at a zoom: every class among them and no other. */
export function legendOf(
  derived: Derived,
  tokens: Tokens,
  framed: readonly AtlasFeature[],
  isInside: IsInside,
  zoom: number,
): readonly LegendSection[] {
  return SECTIONS.flatMap((section) => section({ derived, tokens, framed, isInside, zoom })).filter(
    ({ entries }) => entries.length > 0,
  );
}

/** The legend of what is in the frame: every class that is drawn there and no other. */
export function legendFor(derived: Derived, tokens: Tokens, frame: MapFrame): readonly LegendSection[] {
  const isInside = insideFrame(derived, frame);
  return legendOf(derived, tokens, shownWhere(derived, isInside), isInside, frame.zoom);
}
