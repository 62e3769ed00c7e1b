import type { Atlas } from "../../atlas/atlas";
import type { FeatureIn, Position } from "../../atlas/records";
import { flowCurve } from "../flowCurve";
import { toWorld } from "../mercator";
import { type ScaleKey, scaleKeys } from "../scaleKeys";
import { type Drawn, type DrawnFeature, drawn, part } from "./drawn";
import { arrow, legFigures, numerals, scaleFigures } from "./corridorMarks";
import { drawStub, stubFans } from "./drawStubs";
import { placePositions } from "./placePositions";

type Corridor = FeatureIn<"corridors">;

const MID_ARROW_AT = 0.62;
/** Legs shorter than this share of the world's width carry one arrowhead only. */
const MID_ARROW_FROM = 0.05;

function endsKey({ properties }: Corridor): string {
  return `${properties.waypoints[0]}>${properties.waypoints.at(-1)}`;
}

/** Fuller arcs for each further single-leg flow between the same ends, so that none hides another. */
function spreads(corridors: readonly Corridor[]): ReadonlyMap<string, number> {
  const seen = new Map<string, number>();
  return new Map(
    corridors.map((corridor) => {
      const key = endsKey(corridor);
      const index = seen.get(key) ?? 0;
      seen.set(key, index + 1);
      return [corridor.id, index === 0 ? 1 : (index % 2 === 1 ? -1 : 1) * (1 + Math.ceil(index / 2) * 0.6)];
    }),
  );
}

function courseLength(course: readonly Position[]): number {
  const [x0, y0] = toWorld(course[0] as Position);
  const [x1, y1] = toWorld(course.at(-1) as Position);
  return Math.hypot(x1 - x0, y1 - y0);
}

function drawLine(
  corridor: Corridor,
  atlas: Atlas,
  spread: number,
  scales: readonly ScaleKey[],
): DrawnFeature[] {
  const { id, properties, eras } = corridor;
  const positions = placePositions(atlas, properties.waypoints);
  const courses = flowCurve(positions, spread);
  const attributes = { standing: properties.standing, shape: properties.shape };
  const parts = courses.flatMap((course, leg) => {
    const line = part(
      { key: `${id}#${leg}`, id, part: "curve", leg, ...attributes },
      { type: "LineString", coordinates: course },
    );
    const isLast = leg === courses.length - 1;
    const arrows = isLast ? [arrow(id, leg, "end", course, course.length - 1)] : [];
    if (courseLength(course) > MID_ARROW_FROM) {
      arrows.push(arrow(id, leg, "middle", course, Math.round((course.length - 1) * MID_ARROW_AT)));
    }
    return [line, ...arrows];
  });
  const longest = courses.reduce<readonly Position[]>(
    (a, b) => (courseLength(b) > courseLength(a) ? b : a),
    courses[0] ?? [],
  );
  return [
    ...parts,
    ...numerals(id, eras, longest, atlas),
    ...legFigures(corridor, courses, atlas),
    ...scaleFigures(id, scales, longest),
  ];
}

function drawArea({ id, properties, geometry }: Corridor): DrawnFeature[] {
  if (geometry?.type !== "Polygon" && geometry?.type !== "MultiPolygon") return [];
  return [part({ key: id, id, part: "area", standing: properties.standing, shape: "area" }, geometry)];
}

/** Drawn parts of the corridors: curve, arrow and numeral for lines and stubs, area for bands. */
export function drawCorridors(atlas: Atlas): Drawn {
  const corridors = atlas.featuresOf("corridors");
  const scales = scaleKeys(atlas, ["corridors"]);
  const fans = stubFans(corridors, atlas);
  const spread = spreads(corridors.filter(({ properties }) => properties.waypoints.length === 2));
  return drawn(
    corridors.flatMap((corridor) => {
      const { shape } = corridor.properties;
      if (shape === "line") return drawLine(corridor, atlas, spread.get(corridor.id) ?? 1, scales);
      if (shape === "stub") return drawStub(corridor, fans.get(corridor.id) ?? [], atlas);
      return shape === "area" ? drawArea(corridor) : [];
    }),
  );
}
