import type { Atlas } from "../../atlas/atlas";
import type { FeatureIn, Position } from "../../atlas/records";
import { flowCurve, headingAt } from "../flowCurve";
import { toWorld } from "../mercator";
import { type Drawn, drawn, part } from "./drawn";

type Flow = FeatureIn<"seizure-flows">;

/** Fullness of the arcs that meet in one country, from the last to the first on the side they bow to. */
const FLATTEST = 0.3;
const FULLEST = 1.5;

function largestFigure({ properties }: FeatureIn<"seizures">, atlas: Atlas): number {
  return Math.max(0, ...properties.claims.map((id) => atlas.claim.get(id)?.figure?.value ?? 0));
}

/** Circles of seizures, large ones first so that small ones lie on top. */
export function drawSeizures(atlas: Atlas): Drawn {
  return drawn(
    atlas
      .featuresOf("seizures")
      .toSorted((a, b) => largestFigure(b, atlas) - largestFigure(a, atlas))
      .flatMap(({ id, geometry }) => (geometry ? [part({ key: id, id, part: "mark" }, geometry)] : [])),
  );
}

function positionsOf({ geometry }: Flow): readonly Position[] {
  return geometry?.type === "LineString" ? (geometry.coordinates as Position[]) : [];
}

/** Direction of a flow's departure as seen from its destination, radians clockwise on the map. */
function angleOf(flow: Flow): number {
  const [from, to] = positionsOf(flow);
  if (!from || !to) return 0;
  const [x0, y0] = toWorld(from);
  const [x1, y1] = toWorld(to);
  return Math.atan2(y0 - y1, x0 - x1);
}

/** Flows by angle, beginning after the widest gap, so that neighbours on the map are neighbours in the list. */
function roundTheGap(flows: readonly Flow[]): readonly Flow[] {
  const ordered = flows.toSorted((a, b) => angleOf(a) - angleOf(b) || a.id.localeCompare(b.id));
  const gaps = ordered.map((flow, index) => {
    const before = ordered[index - 1] ?? ordered.at(-1);
    const turn = angleOf(flow) - (before ? angleOf(before) : 0);
    return turn > 0 ? turn : turn + 2 * Math.PI;
  });
  const start = gaps.indexOf(Math.max(...gaps));
  return [...ordered.slice(start), ...ordered.slice(0, start)];
}

/**
 * How full the arc of each flow is. All arcs bow to the left of their way; those from further left bow more, so
 * that the flows of one drug into one country fan out and do not lie on each other.
 */
function fullness(flows: readonly Flow[]): ReadonlyMap<string, number> {
  const meeting = new Map<string, Flow[]>();
  for (const flow of flows) {
    const key = `${flow.properties.commodities[0]}>${flow.properties.to}`;
    meeting.set(key, [...(meeting.get(key) ?? []), flow]);
  }
  const entries = [...meeting.values()].flatMap((group) =>
    roundTheGap(group).map((flow, index): [string, number] => {
      const share = group.length > 2 ? index / (group.length - 1) : 0.5;
      return [flow.id, FLATTEST + (FULLEST - FLATTEST) * share];
    }),
  );
  return new Map(entries);
}

/** Seizure flows between departure and destination as given to UNODC: always schematic. */
export function drawSeizureFlows(atlas: Atlas): Drawn {
  const flows = atlas.featuresOf("seizure-flows");
  const spread = fullness(flows);
  return drawn(
    flows.flatMap((flow) => {
      const { id } = flow;
      return flowCurve(positionsOf(flow), { spread: spread.get(id) ?? 1 }).flatMap((course, leg) => [
        part({ key: id, id, part: "curve", leg }, { type: "LineString", coordinates: course }),
        part(
          { key: id, id, part: "arrow", place: "end", heading: headingAt(course, course.length - 1) },
          { type: "Point", coordinates: course.at(-1) as Position },
        ),
      ]);
    }),
  );
}
