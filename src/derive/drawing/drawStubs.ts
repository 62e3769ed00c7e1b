import type { Atlas } from "../../atlas/atlas";
import type { FeatureIn, Position } from "../../atlas/records";
import { headingAt } from "../flowCurve";
import { arrowBox } from "../layout/markReach";
import { PlacedMarks } from "../layout/placedMarks";
import { CORRIDOR_ARROWS, ICON_SIDE } from "../markSizes";
import { fromWorld, toWorld } from "../mercator";
import { stubOrigins, stubReach } from "../layout/stubOrigins";
import { arrow, numerals } from "./corridorMarks";
import { type DrawnFeature, part } from "./drawn";
import { placePositions } from "./placePositions";
import type { Courses } from "./course";

type Corridor = FeatureIn<"corridors">;

/** Kinds of place that are a point at every zoom. */
const TOWNS: ReadonlySet<string> = new Set(["settlement", "port", "site", "border"]);
/** Least angle between two stubs of one end, so that each can be followed. */
const LEAST_ANGLE = (17 * Math.PI) / 180;

interface Aim {
  readonly id: string;
  /** Radians on the Mercator plane, clockwise from east. */
  readonly angle: number;
}

function aimsOf(corridor: Corridor, from: Position, atlas: Atlas): Aim[] {
  const [x, y] = toWorld(from);
  return placePositions(atlas, corridor.properties.stub?.towards ?? []).map((target) => {
    const [tx, ty] = toWorld(target);
    return { id: corridor.id, angle: Math.atan2(ty - y, tx - x) };
  });
}

function turned(angle: number): number {
  return Math.atan2(Math.sin(angle), Math.cos(angle));
}

/** Opens a bundle of nearly equal directions about its mean, keeping their order. */
function opened(aims: readonly Aim[]): Aim[] {
  const sum = (component: (angle: number) => number) =>
    aims.reduce((total, { angle }) => total + component(angle), 0);
  const mean = Math.atan2(sum(Math.sin), sum(Math.cos));
  const ordered = aims
    .map(({ id, angle }) => ({ id, angle: turned(angle - mean) }))
    .toSorted((a, b) => a.angle - b.angle || a.id.localeCompare(b.id));
  let last = Number.NEGATIVE_INFINITY;
  const spaced = ordered.map(({ id, angle }) => {
    last = Math.max(angle, last + LEAST_ANGLE);
    return { id, angle: last };
  });
  const middle = spaced.reduce((total, { angle }) => total + angle, 0) / spaced.length;
  return spaced.map(({ id, angle }) => ({ id, angle: mean + angle - middle }));
}

/** Directions of every stub, by corridor id: towards the places named, fanned out where several leave one end. */
function stubFans(corridors: readonly Corridor[], atlas: Atlas): ReadonlyMap<string, readonly number[]> {
  const byEnd = new Map<string, Aim[]>();
  for (const corridor of corridors) {
    if (corridor.properties.shape !== "stub" || corridor.geometry?.type !== "Point") continue;
    const end = corridor.properties.waypoints[0] ?? corridor.id;
    const aims = aimsOf(corridor, corridor.geometry.coordinates as Position, atlas);
    byEnd.set(end, [...(byEnd.get(end) ?? []), ...aims]);
  }
  const fans = new Map<string, number[]>();
  for (const { id, angle } of [...byEnd.values()].flatMap(opened))
    fans.set(id, [...(fans.get(id) ?? []), angle]);
  return fans;
}

/** The short courses of every stub by corridor id; none where the source names no other side with a position. */
export function stubCourses(
  corridors: readonly Corridor[],
  atlas: Atlas,
  lines: ReadonlyMap<string, Courses>,
): ReadonlyMap<string, Courses> {
  const fans = stubFans(corridors, atlas);
  const origins = stubOrigins(corridors, atlas, fans, lines);
  return new Map(
    corridors.flatMap(({ id, properties, geometry }): [string, Courses][] => {
      if (properties.shape !== "stub" || geometry?.type !== "Point") return [];
      const origin = origins.get(id) ?? toWorld(geometry.coordinates as Position);
      const isTown = TOWNS.has(atlas.place.get(properties.waypoints[0] ?? "")?.kind ?? "");
      const courses = (fans.get(id) ?? []).map((angle) => {
        const course = stubReach(origin, angle, isTown).map(fromWorld);
        return properties.stub?.direction === "incoming" ? course.toReversed() : course;
      });
      return [[id, courses]];
    }),
  );
}

/** Keeps the room of the stubs' arrowheads, whose places are given. */
export function placeStubs(stubs: ReadonlyMap<string, Courses>, placed: PlacedMarks): void {
  for (const course of [...stubs.values()].flat())
    placed.add(
      toWorld(course.at(-1) as Position),
      arrowBox(headingAt(course, 1), CORRIDOR_ARROWS.small * ICON_SIDE),
    );
}

/**
 * A short arrow for each direction. Where the source names no other side, or none with a position, only a node
 * is drawn, since any direction would be invented.
 *
 * @param placed marks that its numeral keeps off; null where another of its fan carries the numeral
 */
export function drawStub(
  corridor: Corridor,
  courses: Courses,
  atlas: Atlas,
  placed: PlacedMarks | null,
): DrawnFeature[] {
  const { id, properties, geometry, eras } = corridor;
  if (geometry?.type !== "Point") return [];
  const from = geometry.coordinates as Position;
  const attributes = { standing: properties.standing, shape: properties.shape };
  if (courses.length === 0) {
    return [
      part({ key: id, id, part: "node", ...attributes }, geometry),
      // Its room is kept already: the numeral stands in the node's ring.
      ...numerals(id, eras, [from, from], atlas, new PlacedMarks()),
    ];
  }
  const arrows = courses.flatMap((course, leg) => [
    part(
      { key: `${id}#${leg}`, id, part: "curve", leg, ...attributes },
      { type: "LineString", coordinates: [...course] },
    ),
    arrow(id, leg, "end", course, 1),
  ]);
  return placed ? [...arrows, ...numerals(id, eras, courses[0] ?? [], atlas, placed)] : arrows;
}
