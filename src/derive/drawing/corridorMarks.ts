import type { Atlas } from "../../atlas/atlas";
import type { FeatureIn, Position } from "../../atlas/records";
import { messagesIn } from "../../messages/messages";
import { figureText } from "../figureText";
import { headingAt } from "../flowCurve";
import type { Box } from "../layout/boxes";
import { arrowBox, around } from "../layout/markReach";
import type { PlacedMarks } from "../layout/placedMarks";
import {
  arrowFor,
  CORRIDOR_ARROW_ANCHORS,
  CORRIDOR_ARROWS,
  CORRIDOR_CASING,
  FIGURE_SIZE,
  ICON_SIDE,
  NUMERAL_RADIUS,
  NUMERAL_STROKE,
} from "../markSizes";
import { toWorld, WORLD_PX } from "../mercator";
import type { ScaleKey } from "../scaleKeys";
import { courseLength, positionAt } from "./course";
import { type DrawnFeature, part } from "./drawn";

/** Where on a leg the era's numeral, the figure and the arrowhead on its way may sit, the best place first. */
const NUMERAL_AT = [0.3, 0.36, 0.24, 0.44, 0.18, 0.52, 0.6, 0.7, 0.8] as const;
const FIGURE_AT = [0.5, 0.44, 0.56, 0.38, 0.62, 0.7] as const;
/** A leg's own figure stands beyond the border that it is counted at. */
const LEG_FIGURE_AT = [0.75, 0.85, 0.65, 0.55] as const;
const MID_ARROW_AT = [0.625, 0.7, 0.55, 0.775, 0.475] as const;
/** Legs shorter than this share of the world's width carry one arrowhead only. */
const MID_ARROW_FROM = 0.05;
/** Farther out two lines of words would cover the countries they speak of. */
const LEG_FIGURE_FROM = 3;
/** Length of the shortest course that carries a numeral, css px: on a shorter one the disc would hide the line. */
const NUMERAL_FROM_PX = 28;
/** Width of a figure's letter as a share of its size, wide enough for every figure; a digit is narrower. */
const LETTER = 0.56;

interface Spot {
  readonly at: Position;
  readonly minzoom: number;
}

/** Of these places on a course the one that is clear of all marks from the lowest zoom on; it is taken then. */
function takeSpot(
  course: readonly Position[],
  shares: readonly number[],
  reachAt: (share: number) => Box,
  placed: PlacedMarks,
  from: number,
): Spot | undefined {
  let best: (Spot & { readonly reach: Box }) | undefined;
  for (const share of shares) {
    const at = positionAt(course, share);
    const minzoom = at && placed.clearFrom(toWorld(at), reachAt(share), from);
    if (!at || minzoom === null || minzoom === undefined || (best && best.minzoom <= minzoom)) continue;
    best = { at, minzoom, reach: reachAt(share) };
  }
  if (best) placed.add(toWorld(best.at), best.reach);
  return best;
}

/** An arrowhead on a leg: at its end, or on its way. `heading` is degrees clockwise from north on the map. */
export function arrow(
  id: string,
  leg: number,
  place: string,
  course: readonly Position[],
  index: number,
  minzoom = 0,
): DrawnFeature {
  const heading = Math.round(headingAt(course, index) * 10) / 10;
  return part(
    { key: `${id}#${leg}`, id, part: "arrow", place, heading, minzoom },
    { type: "Point", coordinates: course[index] as Position },
  );
}

/** The arrowhead on a long leg's way, where it lies on no other mark. */
export function middleArrows(
  id: string,
  leg: number,
  course: readonly Position[],
  width: number,
  placed: PlacedMarks,
): DrawnFeature[] {
  if (courseLength(course) <= MID_ARROW_FROM) return [];
  const indexOf = (share: number) => Math.round((course.length - 1) * share);
  const shares = MID_ARROW_AT.map((share) => indexOf(share) / (course.length - 1));
  const side = CORRIDOR_ARROWS[arrowFor(width)] * ICON_SIDE;
  const spot = takeSpot(
    course,
    shares,
    (share) => arrowBox(headingAt(course, indexOf(share)), side, CORRIDOR_ARROW_ANCHORS[arrowFor(width)]),
    placed,
    0,
  );
  if (!spot) return [];
  const index = shares.map(indexOf).find((at) => course[at]?.every((value, axis) => value === spot.at[axis]));
  return index === undefined ? [] : [arrow(id, leg, "middle", course, index, spot.minzoom)];
}

/** The whole zoom from which a course is long enough for its numeral; a single point always is. */
function numeralFrom(course: readonly Position[]): number {
  const length = courseLength(course);
  return length === 0 ? 0 : Math.max(0, Math.ceil(Math.log2(NUMERAL_FROM_PX / (WORLD_PX * length))));
}

/** One numeral for each era of the corridor, at one place; feature state shows the one that colours the line. */
export function numerals(
  id: string,
  eras: readonly string[],
  course: readonly Position[],
  atlas: Atlas,
  placed: PlacedMarks,
): DrawnFeature[] {
  const reach = around(NUMERAL_RADIUS + NUMERAL_STROKE);
  const spot = takeSpot(course, NUMERAL_AT, () => reach, placed, numeralFrom(course));
  if (!spot) return [];
  return eras.map((era) => {
    const numeral = String(atlas.era.get(era)?.numeral ?? "");
    return part(
      { key: `${id}@${era}`, id, part: "numeral", era, numeral, minzoom: spot.minzoom },
      { type: "Point", coordinates: spot.at },
    );
  });
}

function textReach(text: string): Box {
  const lines = text.split("\n");
  const half = (Math.max(...lines.map(({ length }) => length)) * LETTER * FIGURE_SIZE) / 2;
  const height = (lines.length * FIGURE_SIZE) / 2;
  return [-half, -height, half, height];
}

/** Figures that hold for one leg only, printed at that leg; they set no width. */
export function legFigures(
  { id, properties }: FeatureIn<"corridors">,
  courses: readonly (readonly Position[])[],
  atlas: Atlas,
  placed: PlacedMarks,
): DrawnFeature[] {
  return properties.volumes.flatMap((volume) => {
    const leg = properties.legs.findIndex(({ from, to }) => from === volume.leg?.[0] && to === volume.leg[1]);
    const claim = volume.claims.map((claimId) => atlas.claim.get(claimId)).find((held) => held?.figure);
    const course = courses[leg];
    if (!claim?.figure || !course) return [];
    const { phrase, denominator } = figureText(claim.figure, messagesIn("en"));
    const text = denominator ? `${phrase}\n${denominator}` : phrase;
    const spot = takeSpot(course, LEG_FIGURE_AT, () => textReach(text), placed, LEG_FIGURE_FROM);
    if (!spot) return [];
    return [
      part(
        { key: `${id}#${leg}`, id, part: "figure", text, minzoom: spot.minzoom },
        { type: "Point", coordinates: spot.at },
      ),
    ];
  });
}

/** Css px of the widest line that a figure may stand on; on a wider one it would be half on and half off. */
const WIDEST_UNDER = 4;
/** Css px between a wide line and the figure beside it. */
const BESIDE_GAP = 3;

/** How far beside a course of this width a text stands clear of it, css px to the right and down, on either side. */
function besideAt(course: readonly Position[], share: number, width: number, reach: Box): [number, number][] {
  if (width <= WIDEST_UNDER) return [[0, 0]];
  const heading = (headingAt(course, Math.round((course.length - 1) * share)) * Math.PI) / 180;
  const [across, down] = [Math.cos(heading), Math.sin(heading)];
  const far =
    width / 2 + CORRIDOR_CASING + BESIDE_GAP + Math.abs(across) * reach[2] + Math.abs(down) * reach[3];
  return [
    [across * far, down * far],
    [-across * far, -down * far],
  ];
}

/**
 * The figure of each scale that the corridor's width is drawn by, on a fine line or beside a wide one; feature state
 * shows that of the scale in use.
 */
export function scaleFigures(
  id: string,
  scales: readonly ScaleKey[],
  course: readonly Position[],
  width: number,
  placed: PlacedMarks,
): DrawnFeature[] {
  const texts = scales.flatMap(({ key, claims }) => {
    const figure = claims.get(id)?.figure;
    if (!figure) return [];
    const { number, phrase } = figureText(figure, messagesIn("en"));
    return [{ key, text: figure.qualifier === "as-stated" ? number : phrase }];
  });
  const longest = texts.reduce((most, { text }) => (text.length > most.length ? text : most), "");
  if (!longest) return [];
  const [left, top, right, bottom] = textReach(longest);
  const spots = FIGURE_AT.flatMap((share) =>
    besideAt(course, share, width, [left, top, right, bottom]).flatMap(([across, down]) => {
      const at = positionAt(course, share);
      const reach: Box = [left + across, top + down, right + across, bottom + down];
      const minzoom = at && placed.clearFrom(toWorld(at), reach);
      return at && minzoom !== null && minzoom !== undefined ? [{ at, reach, minzoom, across, down }] : [];
    }),
  );
  const [spot] = spots.toSorted((a, b) => a.minzoom - b.minzoom);
  if (!spot) return [];
  placed.add(toWorld(spot.at), spot.reach);
  const inEm = (px: number) => Math.round((px / FIGURE_SIZE) * 100) / 100;
  const aside =
    spot.across === 0 && spot.down === 0 ? {} : { right: inEm(spot.across), down: inEm(spot.down) };
  return texts.map(({ key, text }) =>
    part(
      { key: `${id}%${key}`, id, part: "figure", scale: key, text, minzoom: spot.minzoom, ...aside },
      { type: "Point", coordinates: spot.at },
    ),
  );
}
