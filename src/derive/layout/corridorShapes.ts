import type { Atlas } from "../../atlas/atlas";
import type { FeatureIn } from "../../atlas/records";
import { placePositions } from "../drawing/placePositions";
import { type FlowShape, flowCurve } from "../flowCurve";
import { toWorld, type WorldPoint } from "../mercator";
import {
  ACUTE,
  boundsOf,
  crossings,
  directionsAt,
  distance,
  type FlowPath,
  gapAt,
  changesSides,
  leastAngle,
} from "./flowPaths";
import { ledgerBoxes } from "./ledgerBoxes";
import { type Box, enters, meets } from "./boxes";

type Corridor = FeatureIn<"corridors">;

/** Shares of the Mercator world: 0.004 is 16 css px at zoom 3. */
const NODE_REACH = 0.009;
const NODE_ROOM = 0.004;
const LANE = 0.0045;
/** Lines that stay so far apart at a node have each a lane of its own. */
const APART = 0.0025;

/** What each fault costs against a clean course; a reader loses a line at an acute crossing first. */
const COST = {
  crossing: 1,
  acuteCrossing: 2,
  acuteAtNode: 2.4,
  underNode: 2.2,
  throughLedger: 6,
  together: 8,
  otherSide: 0.35,
  fuller: 0.12,
  turned: 0.45,
  aside: 0.15,
} as const;
/** Flows of different eras are seen together only when a reader turns both on. */
const OTHER_ERA = 0.35;
/** Angles this much wider than acute still cost, so that none is acute at another distance from the node. */
const MARGIN = 1.15;

const SPREADS = [1, 0.7, 1.4, 1.9, 0.4, 0.15, -0.7, -1, -1.4, -1.9] as const;
const TURNS = [0, -10, 10, -20, 20, -32, 32, -45, 45, -60, 60] as const;
/** Kinds of place that no point of theirs stands for: a line that only passes there may pass beside it. */
const WIDE_KINDS: ReadonlySet<string> = new Set(["country", "former-country", "region", "continent", "sea"]);
const LANES = [0, 0.0035, -0.0035, 0.007, -0.007] as const;
const ROUNDS = 6;
/** Of a course's points every so many are looked at. */
const SAMPLED = 4;

interface Flow {
  readonly corridor: Corridor;
  readonly nodes: readonly WorldPoint[];
  readonly shape: FlowShape;
  readonly path: FlowPath;
  readonly bounds: Box;
}

interface Surroundings {
  readonly nodes: readonly WorldPoint[];
  readonly ledgers: readonly Box[];
}

const sameNode = (a: WorldPoint, b: WorldPoint) => distance(a, b) < 1e-6;

function shaped(corridor: Corridor, atlas: Atlas, shape: FlowShape): Flow {
  const positions = placePositions(atlas, corridor.properties.waypoints);
  const path = flowCurve(positions, shape)
    .flat()
    .filter((_, index) => index % SAMPLED === 0)
    .map(toWorld);
  return { corridor, nodes: positions.map(toWorld), shape, path, bounds: boundsOf(path, LANE) };
}

/** Places beside whose point a line may pass: wide ones that several lines touch. */
function widePlaces(lines: readonly Corridor[], atlas: Atlas): ReadonlySet<string> {
  const touched = lines.flatMap(({ properties }) => [...new Set(properties.waypoints)]);
  const isShared = (id: string, at: number) => touched.indexOf(id) !== at;
  return new Set(
    touched.filter((id, at) => isShared(id, at) && WIDE_KINDS.has(atlas.place.get(id)?.kind ?? "")),
  );
}

function ownCost({ shape, path, nodes }: Flow, { nodes: others, ledgers }: Surroundings): number {
  const { spread, turns, lanes = [] } = shape;
  const bent =
    turns.length === 0
      ? (spread < 0 ? COST.otherSide : 0) + Math.abs(Math.abs(spread) - 1) * COST.fuller
      : turns.reduce((sum, turn) => sum + Math.abs(turn) / 45, 0) * COST.turned;
  const aside = lanes.reduce((sum, lane) => sum + Math.abs(lane) / LANES[1], 0) * COST.aside;
  const under = others.filter(
    (node) =>
      !nodes.some((own) => sameNode(own, node)) && path.some((point) => distance(point, node) < NODE_ROOM),
  );
  const through = ledgers.filter((box) =>
    path.some((point, index) => enters(box, path[index - 1] ?? point, point)),
  );
  return bent + aside + under.length * COST.underNode + through.length * COST.throughLedger;
}

function pairCost(a: Flow, b: Flow): number {
  if (!meets(a.bounds, b.bounds)) return 0;
  const shared = a.nodes.filter((node) => b.nodes.some((other) => sameNode(node, other)));
  const isAway = (point: WorldPoint) => shared.every((node) => distance(node, point) > NODE_REACH);
  const crossed = crossings(a.path, b.path, b.bounds).filter(({ at }) => isAway(at));
  const acute = crossed.filter(({ angle }) => angle < ACUTE);
  const atNodes = shared.reduce((sum, node) => {
    const [mine, theirs] = [directionsAt(a.path, node, NODE_REACH), directionsAt(b.path, node, NODE_REACH)];
    const angle = leastAngle(mine, theirs);
    const isAcute = angle < ACUTE * MARGIN && gapAt(node, a.path, b.path, NODE_REACH) < APART;
    const tooNear = isAcute ? 0.5 + 0.5 * (1 - angle / (ACUTE * MARGIN)) : 0;
    return sum + tooNear * COST.acuteAtNode + (changesSides(mine, theirs) ? COST.crossing : 0);
  }, 0);
  const [west, north, east, south] = b.bounds;
  const near = a.path.filter(
    (point) =>
      point[0] > west &&
      point[0] < east &&
      point[1] > north &&
      point[1] < south &&
      isAway(point) &&
      b.path.some((other) => distance(point, other) < LANE),
  );
  const cost =
    crossed.length * COST.crossing +
    acute.length * COST.acuteCrossing +
    atNodes +
    (near.length / Math.max(1, a.path.length)) * COST.together;
  const isOneEra = a.corridor.eras.some((era) => b.corridor.eras.includes(era));
  return isOneEra ? cost : cost * OTHER_ERA;
}

interface Remembered<K, V> {
  get(key: K): V | undefined;
  set(key: K, value: V): unknown;
}

/** What a function gives, worked out once for each key. */
function remembered<K, V>(held: Remembered<K, V>, key: K, make: () => V): V {
  const known = held.get(key);
  if (known !== undefined) return known;
  const made = make();
  held.set(key, made);
  return made;
}

/** Flows and what they cost, each worked out once however often the orders below come back to it. */
function weigher(atlas: Atlas, around: Surroundings) {
  const flows = new Map<string, Flow>();
  const own = new WeakMap<Flow, number>();
  const pairs = new WeakMap<Flow, WeakMap<Flow, number>>();
  return {
    flow: (corridor: Corridor, shape: FlowShape) =>
      remembered(
        flows,
        `${corridor.id} ${shape.spread} ${shape.turns.join(" ")} ${shape.lanes?.join(" ")}`,
        () => shaped(corridor, atlas, shape),
      ),
    ownCost: (flow: Flow) => remembered(own, flow, () => ownCost(flow, around)),
    pairCost: (a: Flow, b: Flow) =>
      remembered(
        remembered(pairs, a, () => new WeakMap<Flow, number>()),
        b,
        () => pairCost(a, b),
      ),
  };
}

/** Shapes that differ from this one in one respect. */
function neighbours(
  { shape: { spread, turns, lanes = [] }, corridor: { properties } }: Flow,
  wide: ReadonlySet<string>,
): FlowShape[] {
  if (turns.length === 0) return SPREADS.map((other) => ({ spread: other, turns }));
  const turned = turns.flatMap((_, at) =>
    TURNS.map((turn) => ({ spread, turns: turns.with(at, turn), lanes })),
  );
  const isPassed = (at: number) => at > 0 && at < turns.length - 1;
  const moved = properties.waypoints.flatMap((id, at) =>
    isPassed(at) && wide.has(id) ? LANES.map((lane) => ({ spread, turns, lanes: lanes.with(at, lane) })) : [],
  );
  return [...turned, ...moved];
}

/** Corridors shaped one after the other in this order, several times over, and what all of them cost then. */
function settled(lines: readonly Corridor[], atlas: Atlas, weigh: ReturnType<typeof weigher>) {
  const wide = widePlaces(lines, atlas);
  const flows = lines.map((corridor) => {
    const { length } = placePositions(atlas, corridor.properties.waypoints);
    const turns = length > 2 ? Array.from({ length }, () => 0) : [];
    return weigh.flow(corridor, { spread: 1, turns, lanes: turns });
  });
  const costOf = (flow: Flow, at: number) =>
    flows.reduce(
      (sum, other, index) => (index === at ? sum : sum + weigh.pairCost(flow, other)),
      weigh.ownCost(flow),
    );
  for (let round = 0; round < ROUNDS; round++) {
    for (const at of flows.keys()) {
      const held = flows[at];
      if (!held) continue;
      let [best, least] = [held, costOf(held, at)];
      for (const shape of neighbours(held, wide)) {
        const other = weigh.flow(held.corridor, shape);
        const cost = costOf(other, at);
        if (cost < least - 1e-9) [best, least] = [other, cost];
      }
      flows[at] = best;
    }
  }
  return { flows, cost: flows.reduce((sum, flow, at) => sum + costOf(flow, at), 0) };
}

/** Orders tried: which corridor chooses first decides what is left for the others. */
const ORDERS: readonly ((lines: readonly Corridor[]) => readonly Corridor[])[] = [
  (lines) => lines,
  (lines) => lines.toReversed(),
  (lines) => lines.toSorted((a, b) => b.properties.waypoints.length - a.properties.waypoints.length),
  (lines) => lines.toSorted((a, b) => a.properties.waypoints.length - b.properties.waypoints.length),
  (lines) => lines.toSorted((a, b) => a.id.localeCompare(b.id)),
  (lines) => lines.toSorted((a, b) => b.id.localeCompare(a.id)),
];

/**
 * The shape of each corridor that is drawn as a line, by its id: the published arc, bent fuller, flatter or to the
 * other side, turned at its waypoints, or in a lane beside the point of a country that it passes, where that spares crossings, acute angles, and ways under nodes and
 * ledgers of others. The same atlas gives the same shapes.
 */
export function corridorShapes(corridors: readonly Corridor[], atlas: Atlas): ReadonlyMap<string, FlowShape> {
  const lines = corridors.filter(({ properties }) => properties.shape === "line");
  const around: Surroundings = {
    nodes: [
      ...new Set([
        ...corridors.flatMap(({ properties }) => properties.waypoints),
        ...atlas.featuresOf("hubs").map(({ properties }) => properties.place),
      ]),
    ].flatMap((id) => placePositions(atlas, [id]).map(toWorld)),
    ledgers: ledgerBoxes(atlas),
  };
  const weigh = weigher(atlas, around);
  const found = ORDERS.map((order) => settled(order(lines), atlas, weigh));
  const best = found.reduce((a, b) => (b.cost < a.cost ? b : a));
  return new Map(best.flows.map(({ corridor, shape }) => [corridor.id, shape]));
}
