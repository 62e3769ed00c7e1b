import type { MapLabel } from "../drawing/mapLabel";
import { LABEL_PADDING, type LabelAnchor, labelBox, labelReach } from "../labels";
import { fromWorld, toWorld, WORLD_PX } from "../mercator";
import { type Box, grown, meets } from "./boxes";
import type { Surroundings } from "./eraSurroundings";
import { keepsClear, labelRoom } from "./labelBlockers";
import type { CountryAt } from "./landRaster";
import { covers } from "./markShapes";

/** Distance between the places that are tried, and how far they reach beyond the name's own size, css px. */
const STEP = 3;
const REACH = 46;
/** As far as the widest name and its reach go, css px. */
const FARTHEST = 150;
/** A name at sea stands no farther than this from its country, css px, and no other is as near. */
const BESIDE = 9;

/** From as far on one side to as far on the other. */
function steps(reach: number): number[] {
  return Array.from({ length: (2 * reach) / STEP + 1 }, (_, at) => at * STEP - reach);
}

export interface Ground {
  /** Id of the country or province that is named. */
  readonly own: string;
  readonly countryAt: CountryAt;
}

/** Where in a box it is asked what lies there, as shares of its width and height. */
const POINTS = [0.02, 0.2, 0.4, 0.6, 0.8, 0.98].flatMap((across) =>
  [0.1, 0.5, 0.9].map((down) => [across, down] as const),
);

/** Shares of a box's points that lie on the country and on others. */
function shares([x0, y0, x1, y1]: Box, zoom: number, { own, countryAt }: Ground) {
  const world = WORLD_PX * 2 ** zoom;
  let [inside, others] = [0, 0];
  // Asked at a hundred thousand places in a build: counted, without lists between.
  for (const [across, down] of POINTS) {
    const land = countryAt((x0 + (x1 - x0) * across) / world, (y0 + (y1 - y0) * down) / world);
    if (land && land.id !== own) others += 1;
    else if (land?.isMainland) inside += 1;
  }
  return { own: inside / POINTS.length, other: others / POINTS.length };
}

/** Share of a name that lies on its own country or province. */
export function shareOnLand(label: MapLabel, width: number, zoom: number, ground: Ground): number {
  return shares(labelBox(label, zoom, width, 0), zoom, ground).own;
}

/** Whether the middle of a box lies on the country. */
function isOnCountry([x0, y0, x1, y1]: Box, zoom: number, { own, countryAt }: Ground): boolean {
  const world = WORLD_PX * 2 ** zoom;
  return countryAt((x0 + x1) / 2 / world, (y0 + y1) / 2 / world)?.id === own;
}

/** Sides of a box: the anchor of a label whose position lies there, and the direction outwards. */
const SIDES = [
  { anchor: "left", out: [-1, 0] },
  { anchor: "right", out: [1, 0] },
  { anchor: "top", out: [0, -1] },
  { anchor: "bottom", out: [0, 1] },
] as const;

/**
 * The side in the middle of which the country lies beside a name in open water at its coast, as the label's anchor, so
 * that the two stay together as the map grows; undefined where the name lies on land or points at no country.
 */
function sideOf(box: Box, zoom: number, ground: Ground): LabelAnchor | undefined {
  const here = shares(box, zoom, ground);
  if (here.own > 0 || here.other > 0) return undefined;
  const world = WORLD_PX * 2 ** zoom;
  const [x0, y0, x1, y1] = box;
  const [width, height] = [x1 - x0, y1 - y0];
  return SIDES.find(({ out: [right, down] }) => {
    const found = [-0.12, 0, 0.12].flatMap((along) =>
      [0.4, 1].map((far) => {
        const x = x0 + (width * (1 + right)) / 2 + right * far * BESIDE + (right === 0 ? along * width : 0);
        const y = y0 + (height * (1 + down)) / 2 + down * far * BESIDE + (down === 0 ? along * height : 0);
        return ground.countryAt(x / world, y / world);
      }),
    );
    const land = found.flatMap((held) => held ?? []);
    return land.length > 1 && land.every(({ id, isMainland }) => id === ground.own && isMainland);
  })?.anchor;
}

/** Distances to the places around a label's own, css px, the nearest first. */
const OFFSETS = steps(FARTHEST)
  .flatMap((down) => steps(FARTHEST).map((right) => [right, down] as const))
  .filter(([, down]) => Math.abs(down) < REACH + STEP)
  .toSorted(([a, b], [c, d]) => Math.hypot(a, b) - Math.hypot(c, d));

/** A label whose text stands in the same place, with its position at the side that its anchor says. */
function anchoredAt(label: MapLabel, anchor: LabelAnchor, zoom: number, width: number): MapLabel {
  const world = WORLD_PX * 2 ** zoom;
  const [x, y] = toWorld(label.at);
  const [x0, y0, x1, y1] = labelReach({ ...label, anchor }, width);
  return { ...label, anchor, at: fromWorld([x - (x0 + x1) / 2 / world, y - (y0 + y1) / 2 / world]) };
}

/**
 * The label at the first place at which it lies on no mark and no other name and says what it names.
 *
 * @param leastInside share of the name that lies on its country; 0 of one at sea beside it
 */
export function placeOnLand(
  label: MapLabel,
  width: number,
  { zoom, marks, taken }: Surroundings,
  ground: Ground,
  leastInside: number,
): MapLabel | undefined {
  const isBeside = leastInside === 0;
  const world = WORLD_PX * 2 ** zoom;
  const [x, y] = toWorld(label.at);
  const [x0, y0, x1, y1] = labelReach({ ...label, anchor: "center" }, width);
  for (const [right, down] of OFFSETS) {
    if (Math.abs(right) >= width / 2 + REACH + STEP) continue;
    const [across, along] = [x * world + right, y * world + down];
    const ink: Box = [across + x0, along + y0, across + x1, along + y1];
    if (!isBeside && !isOnCountry(ink, zoom, ground)) continue;
    const kept = grown(ink, LABEL_PADDING);
    if (taken.some((other) => meets(kept, other))) continue;
    const side = isBeside ? sideOf(ink, zoom, ground) : undefined;
    if (isBeside ? !side : shares(ink, zoom, ground).own < leastInside) continue;
    const at = fromWorld([across / world, along / world]);
    const centred: MapLabel = { ...label, at, anchor: "center" };
    const room = labelRoom(centred, zoom, width);
    if (marks.some((mark) => covers(mark, room, zoom))) continue;
    if (!side) return centred;
    const standing = anchoredAt(centred, side, zoom, width);
    if (keepsClear(standing, zoom, width, marks)) return standing;
    // Its position would be on a mark at the coast, so that it cannot stay there on a larger map.
    const passing = { ...centred, upTo: zoom + 1 };
    return passing;
  }
  return undefined;
}
