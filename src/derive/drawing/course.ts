import type { Position } from "../../atlas/records";
import { toWorld } from "../mercator";

/** The legs of a line, or the short courses of a stub. */
export type Courses = readonly (readonly Position[])[];

/** The point at a share of a course's points, 0 at its start and 1 at its end. */
export function positionAt(course: readonly Position[], share: number): Position | undefined {
  const at = (course.length - 1) * share;
  const [from, to] = [course[Math.floor(at)], course[Math.ceil(at)]];
  if (!from || !to) return undefined;
  const rest = at - Math.floor(at);
  return [from[0] + (to[0] - from[0]) * rest, from[1] + (to[1] - from[1]) * rest];
}

/** Length along a course as a share of the world's width. */
export function courseLength(course: readonly Position[]): number {
  const points = course.map(toWorld);
  return points.reduce((sum, [x, y], at) => {
    const [x0, y0] = points[at - 1] ?? [x, y];
    return sum + Math.hypot(x - x0, y - y0);
  }, 0);
}

/** A course without its last part of this length (a share of the world's width). */
export function withoutEnd(course: readonly Position[], length: number): readonly Position[] {
  let left = length;
  for (let at = course.length - 1; at > 0; at--) {
    const [from, to] = [course[at - 1], course[at]];
    if (!from || !to) break;
    const piece = courseLength([from, to]);
    if (piece > left) {
      const share = 1 - left / piece;
      const end: Position = [from[0] + (to[0] - from[0]) * share, from[1] + (to[1] - from[1]) * share];
      return [...course.slice(0, at), end];
    }
    left -= piece;
  }
  return course;
}

/** As `withoutEnd`, at the beginning. */
export function withoutStart(course: readonly Position[], length: number): readonly Position[] {
  return withoutEnd(course.toReversed(), length).toReversed();
}
