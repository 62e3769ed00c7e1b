import type { AtlasFeature } from "../../atlas/records";
import type { Derived } from "../derive";
import { toWorld, WORLD_PX, type WorldPoint } from "../mercator";
import { meets } from "./boxes";
import { ACUTE, crossings, directionsAt, distance, type FlowPath, gapAt, leastAngle } from "./flowPaths";
import { boxAt, covers, type MarkShape, markShapes, type TextWidth } from "./markShapes";

/** What makes a flow map hard to follow, counted (after Jenny et al. 2018). Zero is best. */
export interface LayoutScore {
  /** Pairs of places at which two corridors' lines cross. */
  readonly crossings: number;
  /** Of these, crossings at less than 30°. */
  readonly acuteCrossings: number;
  /** Pairs of corridors that leave one node less than 30° apart and come near each other there. */
  readonly acuteAtNodes: number;
  /** Lines that pass under a node which is none of their own. */
  readonly flowsUnderNodes: number;
  /** Lines that run through a ledger. */
  readonly flowsThroughLedgers: number;
  /** Pairs of point marks (arrowheads, numerals, figures, symbols, words of rings) that lie on each other. */
  readonly overlappingMarks: number;
}

export const SCORE_KEYS = [
  "crossings",
  "acuteCrossings",
  "acuteAtNodes",
  "flowsUnderNodes",
  "flowsThroughLedgers",
  "overlappingMarks",
] as const satisfies readonly (keyof LayoutScore)[];

/** Css px from a node at which the directions of its lines are compared. */
const NODE_REACH = 30;
const NODE_ROOM = 5;
/** Css px between two lines that a reader sees as two all along. */
const APART = 8;

interface Flow {
  readonly feature: AtlasFeature;
  readonly path: FlowPath;
  readonly places: readonly string[];
}

function placesOf(feature: AtlasFeature): readonly string[] {
  if (feature.layer === "corridors") return feature.properties.waypoints;
  return feature.layer === "hubs" ? [feature.properties.place] : [];
}

function flowsOf({ visibility }: Derived, shapes: readonly MarkShape[]): Flow[] {
  return visibility.shown.flatMap((feature) => {
    if (feature.layer !== "corridors" || feature.properties.shape !== "line") return [];
    const path = shapes
      .filter(({ id, part, layer }) => layer === "corridors" && part === "curve" && id === feature.id)
      // A leg may reach a little into the next one.
      .flatMap(({ points }, leg, legs) => {
        const next = legs[leg + 1]?.points[1];
        const end = points.at(-1);
        return next && end && distance(next, end) < 1e-9 ? points.slice(0, -1) : points;
      });
    return path.length > 1 ? [{ feature, path, places: feature.properties.waypoints }] : [];
  });
}

function pairs<T>(items: readonly T[]): [T, T][] {
  return items.flatMap((a, index) => items.slice(index + 1).map((b): [T, T] => [a, b]));
}

/**
 * The score of a view's corridors at a zoom.
 *
 * @param widthOf width of a text in css px, for the figures and words among the marks
 */
export function layoutScore(derived: Derived, zoom: number, widthOf: TextWidth): LayoutScore {
  const { atlas, layers, states } = derived;
  const world = WORLD_PX * 2 ** zoom;
  const shapes = markShapes(layers, (layer, key) => states.get(layer)?.get(key), widthOf).filter(
    ({ minzoom, layer }) => minzoom <= zoom && layer !== "seizures" && layer !== "seizure-flows",
  );
  const flows = flowsOf(derived, shapes);
  const nodesOf = (ids: readonly string[]): WorldPoint[] =>
    ids.flatMap((id) => {
      const held = atlas.place.get(id)?.position;
      return held ? [toWorld(held)] : [];
    });
  const reach = NODE_REACH / world;
  const met = pairs(flows).map(([a, b]) => {
    const shared = nodesOf(a.places.filter((id) => b.places.includes(id)));
    const crossed = crossings(a.path, b.path).filter(({ at }) =>
      shared.every((node) => distance(node, at) > reach / 2),
    );
    const acute = shared.filter(
      (node) =>
        leastAngle(directionsAt(a.path, node, reach), directionsAt(b.path, node, reach)) < ACUTE &&
        gapAt(node, a.path, b.path, reach) < APART / world,
    );
    return {
      crossings: crossed.length,
      acuteCrossings: crossed.filter(({ angle }) => angle < ACUTE).length,
      acuteAtNodes: acute.length,
    };
  });
  const sum = (key: keyof (typeof met)[number]) => met.reduce((total, pair) => total + pair[key], 0);
  const nodes = [...new Set(derived.visibility.shown.flatMap(placesOf))];
  const under = flows.flatMap(({ path, places }) =>
    nodesOf(nodes.filter((id) => !places.includes(id))).filter((node) =>
      path.some((point) => distance(point, node) < NODE_ROOM / world),
    ),
  );
  const through = flows.flatMap(({ feature }) =>
    derived.ledgers.filter(({ bounds: [west, south, east, north] }) => {
      const [x0, y0] = toWorld([west, north]);
      const [x1, y1] = toWorld([east, south]);
      const box = [x0 * world, y0 * world, x1 * world, y1 * world] as const;
      return shapes.some(
        (mark) => mark.id === feature.id && mark.part === "curve" && covers(mark, box, zoom),
      );
    }),
  );
  const points = shapes.filter(({ points: { length }, part }) => length === 1 && part !== "ring-centre");
  const overlapping = pairs(points).filter(
    ([a, b]) =>
      // A numeral stands inside its own node's ring.
      !(a.id === b.id && [a.part, b.part].includes("node")) && meets(boxAt(a, zoom), boxAt(b, zoom)),
  );
  return {
    crossings: sum("crossings"),
    acuteCrossings: sum("acuteCrossings"),
    acuteAtNodes: sum("acuteAtNodes"),
    flowsUnderNodes: under.length,
    flowsThroughLedgers: through.length,
    overlappingMarks: overlapping.length,
  };
}
