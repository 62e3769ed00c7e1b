import type { Atlas } from "../../atlas/atlas";
import { DEFAULT_VIEW } from "../../viewstate/defaultView";
import { derive } from "../derive";
import type { DrawnLayers } from "../drawing/drawLayers";
import type { MapLabel } from "../drawing/mapLabel";
import {
  LABEL_PADDING,
  type LabelAnchor,
  labelBox,
  labelReach,
  type Obstacle,
  obstacleBoxes,
} from "../labels";
import { fromWorld, toWorld, WORLD_PX } from "../mercator";
import { type Box, grown, meets } from "./boxes";
import { isCrossed, isOwnMark, keepsClear, labelRoom, NEVER } from "./labelBlockers";
import type { Country } from "./labelSpots";
import type { Surroundings } from "./eraSurroundings";
import { besidePlace } from "./besidePlace";
import { type CountryAt, landRaster } from "./landRaster";
import { covers, type MarkShape, type TextWidth } from "./markShapes";

export type DecidedLabel = MapLabel & { readonly minzoom: number };

/** A name for the views of one era at small zooms, while marks lie on the places that suit every view. */
interface EraName extends DecidedLabel {
  /** Ids of the era's features that make the country a subject: with them it shows. */
  readonly features: readonly string[];
}

/** Nearer than this a name has room among the marks of every view. */
const NEAREST = 6;
/** A country has it sooner. */
const NEAREST_COUNTRY = 4;
/** On a map of the world there is room for names of countries only. */
const FIRST_PLACE_ZOOM = 2;
/** Type of a name on a map of a continent, css px and em; at its own size it is tried first. */
const SMALL_TYPE = { size: 9.5, spacing: 0.05 } as const;
/** Distance between the places that are tried, and how far they reach beyond the name's own size, css px. */
const STEP = 3;
const REACH = 46;
/** As far as the widest name and its reach go, css px. */
const FARTHEST = 150;
/** Least of a name that lies on its country, with its middle, where it does not stand at sea: first all but a letter. */
const LEAST_INSIDE = [0.8, 0.5] as const;
/** A name at sea stands no farther than this from its country, css px, and no other is as near. */
const BESIDE = 9;

/** From as far on one side to as far on the other. */
function steps(reach: number): number[] {
  return Array.from({ length: (2 * reach) / STEP + 1 }, (_, at) => at * STEP - reach);
}

interface Ground {
  /** Id of the country that is named. */
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
function placed(
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
      !(label.unless ?? []).some((id) => shown.has(id)) &&
      (label.features.length > 0
        ? label.features.some((id) => shown.has(id))
        : (label.subjectOf ?? []).some((id) => shown.has(id)));
    const active = labels.filter(isShown);
    const countryNames = active.filter(({ kind }) => kind === "country");
    // A symbol or a tint says nothing without its name: places come after the countries that the era is about.
    const placeNames = active.filter(({ kind, key }) => {
      const place = atlas.place.get(key.replace(/^(place|area):/, ""));
      return (kind === "place" || kind === "area") && place?.kind !== "region";
    });
    const water = ledgers
      .filter(({ strikes }) => strikes.some((id) => shown.has(id)))
      .map(({ reach }) => reach);
    const added: EraName[] = [];
    const clearAt = (label: DecidedLabel, zoom: number) => {
      const own = ownOf(label);
      const before = added
        .filter(({ instead, upTo = NEVER }) => instead !== label.key && zoom < upTo)
        .map((one) => labelBox(one, zoom, widthOf(one)));
      const others = held.filter((mark) => mark.minzoom <= zoom && !isOwnMark(mark, own, label.kind));
      return [
        ...labels.filter(({ key, instead }) => key === label.key || instead === label.key),
        ...added.filter(({ instead }) => instead === label.key),
      ].find((one) => {
        return (
          one.isPoor !== true &&
          one.minzoom <= zoom &&
          zoom < (one.upTo ?? NEVER) &&
          !before.some((name) => meets(name, labelBox(one, zoom, widthOf(one)))) &&
          keepsClear(one, zoom, widthOf(one), others)
        );
      });
    };
    const countryAmong = (label: DecidedLabel, { zoom, marks: drawn, taken }: Surroundings) => {
      const ground = { own: label.key.replace(/^country:/, ""), countryAt };
      const [own, lines] = [ownOf(label), linesOf(label)];
      const passes = (mark: MarkShape) => isOwnMark(mark, own, label.kind);
      const crosses = (mark: MarkShape) => passes(mark) || isCrossed(mark, lines);
      for (const isBeside of [false, true]) {
        for (const isPassed of [passes, crosses]) {
          const around = { zoom, marks: drawn.filter((mark) => !isPassed(mark)), taken };
          for (const least of isBeside ? [0] : LEAST_INSIDE) {
            for (const sized of [label, { ...label, ...SMALL_TYPE }]) {
              const found = placed(sized, widthOf(sized), around, ground, least);
              if (found) return found;
            }
          }
        }
      }
      return undefined;
    };
    const placeAmong = (label: DecidedLabel, around: Surroundings) =>
      besidePlace(
        [label, { ...label, size: SMALL_TYPE.size }],
        widthOf,
        ownOf(label),
        linesOf(label),
        around,
      );
    // All countries first: a place's name on a small map keeps none from its country on a larger one.
    const rounds = [
      { from: 0, to: NEAREST_COUNTRY, names: countryNames },
      { from: FIRST_PLACE_ZOOM, to: NEAREST, names: placeNames },
    ];
    const turns = rounds.flatMap(({ from, to, names }) =>
      Array.from({ length: to - from + 1 }, (_, step) => ({ zoom: from + step, names })),
    );
    for (const { zoom, names } of turns) {
      for (const label of names) {
        if (clearAt(label, zoom)) continue;
        const taken = active
          .filter((other) => other !== label)
          .flatMap((other) => clearAt(other, zoom) ?? [])
          .map((one) => labelBox(one, zoom, widthOf(one)));
        const drawn = held.filter((mark) => mark.minzoom <= zoom);
        const around = { zoom, marks: drawn, taken: [...taken, ...obstacleBoxes(water, zoom)] };
        const found = label.kind === "country" ? countryAmong(label, around) : placeAmong(label, around);
        if (!found) continue;
        added.push({
          ...found,
          key: `${label.key}@${era}.${zoom}`,
          instead: label.key,
          forEra: era,
          elsewhere: [],
          isPoor: false,
          hasNode: false,
          features: (label.subjectOf ?? label.features).filter((id) => shown.has(id)),
          minzoom: zoom,
        });
      }
    }
    return added;
  });
}
