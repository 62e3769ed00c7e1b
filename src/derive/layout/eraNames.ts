import type { Atlas } from "../../atlas/atlas";
import type { Position } from "../../atlas/records";
import { DEFAULT_VIEW } from "../../viewstate/defaultView";
import { derive } from "../derive";
import type { DrawnLayers } from "../drawing/drawLayers";
import type { MapLabel } from "../drawing/mapLabel";
import { type LabelAnchor, labelBox, labelReach, type Obstacle, obstacleBoxes } from "../labels";
import { fromWorld, toWorld, WORLD_PX } from "../mercator";
import { type Box, meets } from "./boxes";
import { isCrossed, isOwnMark, labelRoom, NEVER } from "./labelBlockers";
import type { Country } from "./labelSpots";
import { type CountryAt, landRaster } from "./landRaster";
import { covers, type MarkShape, type TextWidth } from "./markShapes";

export type DecidedLabel = MapLabel & { readonly minzoom: number };

/** A name for the views of one era at small zooms, while marks lie on the places that suit every view. */
interface EraName extends DecidedLabel {
  /** Ids of the era's features that make the country a subject: with them it shows. */
  readonly features: readonly string[];
}

/** Nearer than this a country has room for its name. */
const NEAREST = 4;
/** Type of a name on a map of a continent, css px and em; at its own size it is tried first. */
const SMALL_TYPE = { size: 9.5, spacing: 0.05 } as const;
/** Distance between the places that are tried, and how far they reach beyond the name's own size, css px. */
const STEP = 3;
const REACH = 46;
/** Least of a name that lies on its country, with its middle, where it does not stand at sea. */
const LEAST_INSIDE = 0.5;
/** A name at sea stands no farther than this from its country, css px, and no other is as near. */
const BESIDE = 9;

interface Ground {
  /** Id of the country that is named. */
  readonly own: string;
  readonly countryAt: CountryAt;
}

interface Surroundings {
  readonly zoom: number;
  readonly marks: readonly MarkShape[];
  /** Boxes of the other names that show in the era at this zoom, and of open water kept for ledgers. */
  readonly taken: readonly Box[];
}

/** Shares of a box's points that lie on the country and on others. */
function shares([x0, y0, x1, y1]: Box, zoom: number, { own, countryAt }: Ground) {
  const world = WORLD_PX * 2 ** zoom;
  const found = [0.02, 0.2, 0.4, 0.6, 0.8, 0.98].flatMap((across) =>
    [0.1, 0.5, 0.9].map((down) =>
      countryAt([(x0 + (x1 - x0) * across) / world, (y0 + (y1 - y0) * down) / world]),
    ),
  );
  const others = found.filter((land) => land && land.id !== own).length;
  const inside = found.filter((land) => land?.id === own && land.isMainland).length;
  return { own: inside / found.length, other: others / found.length };
}

/** Whether a reader takes a name in this box for the country's because it lies on it. */
function isInside(box: Box, zoom: number, ground: Ground): boolean {
  const world = WORLD_PX * 2 ** zoom;
  const [x0, y0, x1, y1] = box;
  const middle = ground.countryAt([(x0 + x1) / 2 / world, (y0 + y1) / 2 / world]);
  return middle?.id === ground.own && shares(box, zoom, ground).own >= LEAST_INSIDE;
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
        return ground.countryAt([x / world, y / world]);
      }),
    );
    const land = found.flatMap((held) => held ?? []);
    return land.length > 1 && land.every(({ id, isMainland }) => id === ground.own && isMainland);
  })?.anchor;
}

/** Places around a label's own, the nearest first. */
function placesAround({ at }: MapLabel, width: number, zoom: number): Position[] {
  const world = WORLD_PX * 2 ** zoom;
  const [x, y] = toWorld(at);
  const columns = Math.ceil((width / 2 + REACH) / STEP);
  const rows = Math.ceil(REACH / STEP);
  const offsets = Array.from({ length: 2 * rows + 1 }, (_, row) =>
    Array.from({ length: 2 * columns + 1 }, (__, column) => [column - columns, row - rows] as const),
  ).flat();
  return offsets
    .toSorted(([a, b], [c, d]) => Math.hypot(a, b) - Math.hypot(c, d))
    .map(([across, down]) => fromWorld([x + (across * STEP) / world, y + (down * STEP) / world]));
}

/** A label whose text stands in the same place, with its position at the side that its anchor says. */
function anchoredAt(label: MapLabel, anchor: LabelAnchor, zoom: number, width: number): MapLabel {
  const world = WORLD_PX * 2 ** zoom;
  const [x, y] = toWorld(label.at);
  const [x0, y0, x1, y1] = labelReach({ ...label, anchor }, width);
  return { ...label, anchor, at: fromWorld([x - (x0 + x1) / 2 / world, y - (y0 + y1) / 2 / world]) };
}

/** The label at the first place at which it lies on no mark and no other name and says what it names. */
function placed(
  label: MapLabel,
  width: number,
  { zoom, marks, taken }: Surroundings,
  ground: Ground,
  isBeside: boolean,
): MapLabel | undefined {
  for (const at of placesAround(label, width, zoom)) {
    const centred: MapLabel = { ...label, at, anchor: "center" };
    if (taken.some((other) => meets(labelBox(centred, zoom, width), other))) continue;
    const ink = labelBox(centred, zoom, width, 0);
    const side = isBeside ? sideOf(ink, zoom, ground) : undefined;
    if (isBeside ? !side : !isInside(ink, zoom, ground)) continue;
    const isClear = (one: MapLabel) => {
      const room = labelRoom(one, zoom, width);
      return !marks.some((mark) => covers(mark, room, zoom));
    };
    const standing = side ? anchoredAt(centred, side, zoom, width) : centred;
    if (isClear(standing)) return standing;
    // Its position would be on a mark at the coast, so that it cannot stay there on a larger map.
    const passing = { ...centred, upTo: zoom + 1 };
    if (side && isClear(passing)) return passing;
  }
  return undefined;
}

/** Open water that a ledger fills when its strikes are shown. */
export interface LedgerRoom {
  readonly reach: Obstacle;
  readonly strikes: readonly string[];
}

export interface EraNamesInput {
  readonly atlas: Atlas;
  readonly layers: DrawnLayers;
  readonly labels: readonly DecidedLabel[];
  readonly marks: readonly MarkShape[];
  readonly ledgers: readonly LedgerRoom[];
  readonly countries: readonly Country[];
  readonly widthOf: TextWidth;
  readonly ownOf: (label: MapLabel) => ReadonlySet<string>;
  readonly linesOf: (label: MapLabel) => ReadonlySet<string>;
}

/**
 * Further places for the names of the countries that an era is about, for its views of a continent or the world: each
 * country is named from the lowest zoom at which its name finds room, at its own size or smaller, on the country or in
 * open water beside it, among the marks and names of the era alone.
 */
export function eraNames(input: EraNamesInput): readonly EraName[] {
  const { atlas, layers, labels, marks, ledgers, countries, widthOf, ownOf, linesOf } = input;
  const countryAt = landRaster(countries);
  return atlas.eras.flatMap(({ id: era }) => {
    const shown = new Set(
      derive(atlas, layers, { ...DEFAULT_VIEW, eras: [era] }).visibility.shown.map(({ id }) => id),
    );
    const held = marks.filter(({ id }) => shown.has(id));
    const isShown = (label: MapLabel) =>
      label.instead === undefined &&
      (label.features.length > 0
        ? label.features.some((id) => shown.has(id))
        : (label.subjectOf ?? []).some((id) => shown.has(id)));
    const active = labels.filter(isShown);
    const names = active.filter(({ kind }) => kind === "country");
    const water = ledgers
      .filter(({ strikes }) => strikes.some((id) => shown.has(id)))
      .map(({ reach }) => reach);
    const added: EraName[] = [];
    const clearAt = (label: DecidedLabel, zoom: number) => {
      const own = ownOf(label);
      const others = held.filter((mark) => mark.minzoom <= zoom && !isOwnMark(mark, own, label.kind));
      return [
        ...labels.filter(({ key, instead }) => key === label.key || instead === label.key),
        ...added.filter(({ instead }) => instead === label.key),
      ].find((one) => {
        const room = labelRoom(one, zoom, widthOf(one));
        return (
          one.minzoom <= zoom &&
          zoom < (one.upTo ?? NEVER) &&
          !others.some((mark) => covers(mark, room, zoom))
        );
      });
    };
    for (let zoom = 0; zoom <= NEAREST; zoom++) {
      for (const label of names) {
        if (clearAt(label, zoom)) continue;
        const ground = { own: label.key.replace(/^country:/, ""), countryAt };
        const [own, lines] = [ownOf(label), linesOf(label)];
        const passes = (mark: MarkShape) => isOwnMark(mark, own, label.kind);
        const crosses = (mark: MarkShape) => passes(mark) || isCrossed(mark, lines);
        const taken = active
          .filter((other) => other !== label)
          .flatMap((other) => clearAt(other, zoom) ?? [])
          .map((one) => labelBox(one, zoom, widthOf(one)));
        const others = [...taken, ...obstacleBoxes(water, zoom)];
        const drawn = held.filter((mark) => mark.minzoom <= zoom);
        const tries = [false, true].flatMap((isBeside) =>
          [passes, crosses].flatMap((isPassed) =>
            [label, { ...label, ...SMALL_TYPE }].map((sized) => ({ sized, isPassed, isBeside })),
          ),
        );
        for (const { sized, isPassed, isBeside } of tries) {
          const around = { zoom, marks: drawn.filter((mark) => !isPassed(mark)), taken: others };
          const found = placed(sized, widthOf(sized), around, ground, isBeside);
          if (!found) continue;
          added.push({
            ...found,
            key: `${label.key}@${era}.${zoom}`,
            instead: label.key,
            forEra: era,
            elsewhere: [],
            features: (label.subjectOf ?? []).filter((id) => shown.has(id)),
            minzoom: zoom,
          });
          break;
        }
      }
    }
    return added;
  });
}
