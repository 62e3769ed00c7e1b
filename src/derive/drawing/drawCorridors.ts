import type { Atlas } from "../../atlas/atlas";
import type { FeatureIn, Position } from "../../atlas/records";
import { around, SYMBOL_REACH } from "../layout/markReach";
import { PlacedMarks } from "../layout/placedMarks";
import { NODE_RADIUS } from "../markSizes";
import { toWorld } from "../mercator";
import { scaleKeys } from "../scaleKeys";
import { corridorCourses } from "./corridorCourses";
import { arrow, legFigures, middleArrows, numerals, scaleFigures } from "./corridorMarks";
import { type Courses, courseLength } from "./course";
import { type Drawn, type DrawnFeature, drawn, part } from "./drawn";
import { drawStub, placeStubs, stubCourses } from "./drawStubs";
import { numberedStubs } from "./numberedStubs";
import { partsBySize } from "./partsBySize";
import { widestOf } from "./widestOf";

type Corridor = FeatureIn<"corridors">;

function longestOf(courses: Courses): readonly Position[] {
  return courses.reduce<readonly Position[]>(
    (a, b) => (courseLength(b) > courseLength(a) ? b : a),
    courses[0] ?? [],
  );
}

function drawCurves({ id, properties }: Corridor, courses: Courses): DrawnFeature[] {
  const attributes = { standing: properties.standing, shape: properties.shape };
  return courses.flatMap((course, leg) => {
    // A little of the next leg, so that a wide band has no seam where they meet; dashes would show it.
    const overlap = properties.standing === "reported" ? (courses[leg + 1]?.slice(1, 2) ?? []) : [];
    const line = part(
      { key: `${id}#${leg}`, id, part: "curve", leg, ...attributes },
      { type: "LineString", coordinates: [...course, ...overlap] },
    );
    const isLast = leg === courses.length - 1;
    return isLast ? [line, arrow(id, leg, "end", course, course.length - 1)] : [line];
  });
}

function drawArea({ id, properties, geometry }: Corridor): DrawnFeature[] {
  if (geometry?.type !== "Polygon" && geometry?.type !== "MultiPolygon") return [];
  const attributes = { key: id, id, part: "area", standing: properties.standing, shape: "area" } as const;
  return partsBySize(geometry).map(({ minzoom, geometry: own }) => part({ ...attributes, minzoom }, own));
}

/** Symbols whose place is given; everything else keeps off them. */
function placeFixedMarks(atlas: Atlas, corridors: readonly Corridor[], placed: PlacedMarks): void {
  for (const { geometry } of [...atlas.featuresOf("hubs"), ...atlas.featuresOf("deployments")])
    if (geometry?.type === "Point") placed.add(toWorld(geometry.coordinates as Position), SYMBOL_REACH);
  for (const { properties, geometry } of corridors)
    if (geometry?.type === "Point" && properties.stub?.towards.length === 0)
      placed.add(toWorld(geometry.coordinates as Position), around(NODE_RADIUS));
}

/**
 * Drawn parts of the corridors: curve, arrow and numeral for lines and stubs, area for bands. Marks are set in turn,
 * each where it lies on none set before: symbols, arrowheads at ends, numerals, figures, arrowheads on the way. One
 * for which there is no room on a world map shows from the zoom at which there is.
 */
export function drawCorridors(atlas: Atlas): Drawn {
  const corridors = atlas.featuresOf("corridors");
  const scales = scaleKeys(atlas, ["corridors"]);
  const widthOf = widestOf(scales);
  const placed = new PlacedMarks();
  placeFixedMarks(atlas, corridors, placed);
  const courses = corridorCourses(corridors, atlas, widthOf, placed);
  const stubs = stubCourses(corridors, atlas, courses);
  const numbered = numberedStubs(corridors);
  placeStubs(stubs, placed);
  const parts = new Map<string, DrawnFeature[]>();
  const draw = (step: (corridor: Corridor, held: Courses) => readonly DrawnFeature[]) => {
    for (const corridor of corridors) {
      const held = courses.get(corridor.id);
      if (held) parts.set(corridor.id, [...(parts.get(corridor.id) ?? []), ...step(corridor, held)]);
    }
  };
  draw(drawCurves);
  draw(({ id, eras }, held) => numerals(id, eras, longestOf(held), atlas, placed));
  draw(({ id }, held) => scaleFigures(id, scales, longestOf(held), widthOf(id), placed));
  draw((corridor, held) => legFigures(corridor, held, atlas, placed));
  draw(({ id }, held) => held.flatMap((course, leg) => middleArrows(id, leg, course, widthOf(id), placed)));
  return drawn(
    corridors.flatMap((corridor) => {
      const { shape } = corridor.properties;
      if (shape === "stub")
        return drawStub(
          corridor,
          stubs.get(corridor.id) ?? [],
          atlas,
          numbered.has(corridor.id) ? placed : null,
        );
      return shape === "area" ? drawArea(corridor) : (parts.get(corridor.id) ?? []);
    }),
  );
}
