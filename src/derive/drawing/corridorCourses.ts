import type { Atlas } from "../../atlas/atlas";
import type { FeatureIn, Position } from "../../atlas/records";
import { flowCurve, headingAt } from "../flowCurve";
import { corridorShapes } from "../layout/corridorShapes";
import { arrowBox } from "../layout/markReach";
import type { PlacedMarks } from "../layout/placedMarks";
import { arrowFor, CORRIDOR_ARROW_ANCHORS, CORRIDOR_ARROWS, ICON_SIDE } from "../markSizes";
import { toWorld } from "../mercator";
import { type Courses, courseLength, withoutEnd, withoutStart } from "./course";
import { placePositions } from "./placePositions";

type Corridor = FeatureIn<"corridors">;

/** Kinds of place that are known to the town or nearer: a line goes up to their point. */
const POINT_KINDS = new Set(["settlement", "port", "site", "border"]);
/** Room left around the point of a country or region, as shares of the world's width; 0.004 is 16 css px at zoom 3. */
const GAPS = [0.0035, 0.006, 0.0085, 0.011, 0.0135, 0.016, 0.0185] as const;
/** No more of a leg than this is left away. */
const LARGEST_SHARE = 0.25;
/** Arrowheads that are clear of each other from this zoom on are far enough apart. */
const CLEAR_FROM = 2;

function isPoint(atlas: Atlas, id: string | undefined): boolean {
  const place = id === undefined ? undefined : atlas.place.get(id);
  return place !== undefined && POINT_KINDS.has(place.kind);
}

function headReach(course: readonly Position[], width: number) {
  const size = arrowFor(width);
  const heading = headingAt(course, course.length - 1);
  return arrowBox(heading, CORRIDOR_ARROWS[size] * ICON_SIDE, CORRIDOR_ARROW_ANCHORS[size]);
}

/** The end of the last leg: short of a country's point, and far enough that no arrowhead lies on another. */
function endLeg(leg: readonly Position[], width: number, isAtPoint: boolean, placed: PlacedMarks) {
  const most = courseLength(leg) * LARGEST_SHARE;
  const gaps = isAtPoint ? [0] : [Math.min(GAPS[0], most), ...GAPS.filter((gap) => gap <= most)];
  const ends = gaps.map((gap) => {
    const course = withoutEnd(leg, gap);
    const clear = placed.clearFrom(toWorld(course.at(-1) as Position), headReach(course, width));
    return { course, clear: clear ?? Number.POSITIVE_INFINITY };
  });
  const [first] = ends;
  const best =
    ends.find(({ clear }) => clear <= CLEAR_FROM) ?? ends.toSorted((a, b) => a.clear - b.clear)[0] ?? first;
  const course = best?.course ?? leg;
  placed.add(toWorld(course.at(-1) as Position), headReach(course, width));
  return course;
}

/**
 * The drawn legs of each corridor that is a line, by its id. A line to or from a country ends a little before the
 * country's point: the source knows no nearer, and lines that meet there stay apart. Widest first, each arrowhead
 * goes where it lies on no other.
 */
export function corridorCourses(
  corridors: readonly Corridor[],
  atlas: Atlas,
  widthOf: (id: string) => number,
  placed: PlacedMarks,
): ReadonlyMap<string, Courses> {
  const shapes = corridorShapes(corridors, atlas);
  const lines = corridors.filter(({ properties }) => properties.shape === "line");
  const widestFirst = lines.toSorted((a, b) => widthOf(b.id) - widthOf(a.id) || a.id.localeCompare(b.id));
  return new Map(
    widestFirst.map(({ id, properties: { waypoints } }) => {
      const legs: (readonly Position[])[] = flowCurve(placePositions(atlas, waypoints), shapes.get(id));
      const [first, last] = [legs[0], legs.at(-1)];
      if (!first || !last) return [id, legs];
      const gap = isPoint(atlas, waypoints[0]) ? 0 : Math.min(GAPS[0], courseLength(first) * LARGEST_SHARE);
      const ended = endLeg(last, widthOf(id), isPoint(atlas, waypoints.at(-1)), placed);
      const courses: Courses = [...legs.slice(0, -1), ended];
      return [id, courses.with(0, withoutStart(courses[0] ?? first, gap))];
    }),
  );
}
