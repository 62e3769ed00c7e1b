import type { Atlas } from "../../atlas/atlas";
import type { FeatureIn, Position } from "../../atlas/records";
import { messagesIn } from "../../messages/messages";
import { figureText } from "../figureText";
import { headingAt } from "../flowCurve";
import { toWorld, WORLD_PX } from "../mercator";
import type { ScaleKey } from "../scaleKeys";
import { type DrawnFeature, part } from "./drawn";

/** Where on a leg the era's numeral and the figure sit, 0 at its start and 1 at its end. */
const NUMERAL_AT = 0.3;
const FIGURE_AT = 0.5;
/** A leg's own figure stands beyond the border that it is counted at. */
const LEG_FIGURE_AT = 0.75;
/** Farther out two lines of words would cover the countries they speak of. */
const LEG_FIGURE_FROM = 3;

function positionAt(course: readonly Position[], share: number): Position | undefined {
  const at = (course.length - 1) * share;
  const [from, to] = [course[Math.floor(at)], course[Math.ceil(at)]];
  if (!from || !to) return undefined;
  const rest = at - Math.floor(at);
  return [from[0] + (to[0] - from[0]) * rest, from[1] + (to[1] - from[1]) * rest];
}

/** An arrowhead on a leg: at its end, or on its way. `heading` is degrees clockwise from north on the map. */
export function arrow(
  id: string,
  leg: number,
  place: string,
  course: readonly Position[],
  index: number,
): DrawnFeature {
  return part(
    {
      key: `${id}#${leg}`,
      id,
      part: "arrow",
      place,
      heading: Math.round(headingAt(course, index) * 10) / 10,
    },
    { type: "Point", coordinates: course[index] as Position },
  );
}

/** Length of the shortest course that carries a numeral, css px: on a shorter one the disc would hide the line. */
const NUMERAL_FROM_PX = 28;

/** The whole zoom from which a course is long enough for its numeral; a single point always is. */
function numeralFrom(course: readonly Position[]): number {
  const points = course.map(toWorld);
  const length = points.reduce((sum, [x, y], at) => {
    const [x0, y0] = points[at - 1] ?? [x, y];
    return sum + Math.hypot(x - x0, y - y0);
  }, 0);
  return length === 0 ? 0 : Math.max(0, Math.ceil(Math.log2(NUMERAL_FROM_PX / (WORLD_PX * length))));
}

/** One numeral for each era of the corridor, at one place; feature state shows the one that colours the line. */
export function numerals(
  id: string,
  eras: readonly string[],
  course: readonly Position[],
  atlas: Atlas,
): DrawnFeature[] {
  const at = positionAt(course, NUMERAL_AT);
  if (!at) return [];
  const minzoom = numeralFrom(course);
  return eras.map((era) => {
    const numeral = String(atlas.era.get(era)?.numeral ?? "");
    return part(
      { key: `${id}@${era}`, id, part: "numeral", era, numeral, minzoom },
      { type: "Point", coordinates: at },
    );
  });
}

/** Figures that hold for one leg only, printed at that leg; they set no width. */
export function legFigures(
  { id, properties }: FeatureIn<"corridors">,
  courses: readonly Position[][],
  atlas: Atlas,
): DrawnFeature[] {
  return properties.volumes.flatMap((volume) => {
    const leg = properties.legs.findIndex(({ from, to }) => from === volume.leg?.[0] && to === volume.leg[1]);
    const claim = volume.claims.map((claimId) => atlas.claim.get(claimId)).find((held) => held?.figure);
    const at = positionAt(courses[leg] ?? [], LEG_FIGURE_AT);
    if (!claim?.figure || !at) return [];
    const { phrase, denominator } = figureText(claim.figure, messagesIn("en"));
    const text = denominator ? `${phrase}\n${denominator}` : phrase;
    return [
      part(
        { key: `${id}#${leg}`, id, part: "figure", text, minzoom: LEG_FIGURE_FROM },
        { type: "Point", coordinates: at },
      ),
    ];
  });
}

/** The figure of each scale that the corridor's width is drawn by; feature state shows that of the scale in use. */
export function scaleFigures(
  id: string,
  scales: readonly ScaleKey[],
  course: readonly Position[],
): DrawnFeature[] {
  const at = positionAt(course, FIGURE_AT);
  if (!at) return [];
  return scales.flatMap(({ key, claims }) => {
    const figure = claims.get(id)?.figure;
    if (!figure) return [];
    const { number, phrase } = figureText(figure, messagesIn("en"));
    const text = figure.qualifier === "as-stated" ? number : phrase;
    return [
      part(
        { key: `${id}%${key}`, id, part: "figure", scale: key, text, minzoom: 0 },
        { type: "Point", coordinates: at },
      ),
    ];
  });
}
