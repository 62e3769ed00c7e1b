import { bbox, booleanPointInPolygon } from "@turf/turf";
import type { MultiPolygon, Polygon } from "geojson";
import type { Atlas } from "../../atlas/atlas";
import type { FeatureIn, Position } from "../../atlas/records";
import { fromWorld, toWorld, type WorldPoint } from "../mercator";
import { crossings, distance, type FlowPath } from "./flowPaths";

type Corridor = FeatureIn<"corridors">;
type Lines = ReadonlyMap<string, readonly (readonly Position[])[]>;

/** Reach of a stub from its known end, as shares of the world's width: a gesture, not a distance. */
const STUB_FROM = 0.0045;
const STUB_TO = 0.0185;
/** One that is a town or a port it begins or ends beside, so that on a large map the two stay together. */
const STUB_FROM_TOWN = 0.0012;
/** A country is looked over in a grid of so many points each way. */
const GRID = 9;
/** Nearer than this to a stub a symbol or node is in its way. */
const ROOM = 0.004;
const SAMPLES = [0, 0.25, 0.5, 0.75, 1] as const;
/** What each fault of a fan costs; moving it across its country costs least. */
const COST = { crossing: 1, overMark: 1, abroad: 0.4, moved: 0.6 } as const;

/** The two ends of a stub that leaves a point of the Mercator world at an angle, radians clockwise from east. */
export function stubReach([x, y]: WorldPoint, angle: number, isTown = false): [WorldPoint, WorldPoint] {
  const at = (reach: number): WorldPoint => [x + Math.cos(angle) * reach, y + Math.sin(angle) * reach];
  return [at(isTown ? STUB_FROM_TOWN : STUB_FROM), at(STUB_TO)];
}

interface Surroundings {
  readonly home: Polygon | MultiPolygon;
  /** Areas of other countries and provinces that the era names. */
  readonly abroad: readonly (Polygon | MultiPolygon)[];
  readonly lines: readonly FlowPath[];
  readonly marks: readonly WorldPoint[];
}

function isArea(geometry: { readonly type: string } | null): geometry is Polygon | MultiPolygon {
  return geometry?.type === "Polygon" || geometry?.type === "MultiPolygon";
}

function areasOf(atlas: Atlas, isOf: (members: readonly string[]) => boolean): (Polygon | MultiPolygon)[] {
  return [...atlas.featuresOf("source-countries"), ...atlas.featuresOf("corridors")].flatMap(
    ({ geometry, properties: { members } }) =>
      members && isOf(members) && isArea(geometry) ? [geometry] : [],
  );
}

function fanCost(at: WorldPoint, angles: readonly number[], { abroad, lines, marks }: Surroundings): number {
  return angles.reduce((sum, angle) => {
    const path = stubReach(at, angle);
    const [from, to] = path;
    const points = SAMPLES.map(
      (share): WorldPoint => [from[0] + (to[0] - from[0]) * share, from[1] + (to[1] - from[1]) * share],
    );
    const crossed = lines.reduce((count, line) => count + crossings(path, line).length, 0);
    const over = marks.filter((mark) => points.some((point) => distance(mark, point) < ROOM)).length;
    const away = points.filter((point) =>
      abroad.some((area) => booleanPointInPolygon([...fromWorld(point)], area)),
    ).length;
    return sum + crossed * COST.crossing + over * COST.overMark + away * COST.abroad;
  }, 0);
}

/** The point of a country from which a fan of stubs is in nobody's way: its own point, or another of a grid over it. */
function bestOrigin(own: WorldPoint, angles: readonly number[], around: Surroundings): WorldPoint {
  const [west, south, east, north] = bbox(around.home);
  const [x0, y0] = toWorld([west, north]);
  const [x1, y1] = toWorld([east, south]);
  const span = Math.max(x1 - x0, y1 - y0);
  const grid = Array.from({ length: GRID * GRID }, (_, index): WorldPoint => {
    const [column, row] = [index % GRID, Math.floor(index / GRID)];
    return [x0 + ((x1 - x0) * (column + 0.5)) / GRID, y0 + ((y1 - y0) * (row + 0.5)) / GRID];
  }).filter((point) => booleanPointInPolygon([...fromWorld(point)], around.home));
  const judged = [own, ...grid].map((at) => ({
    at,
    cost: fanCost(at, angles, around) + (COST.moved * distance(at, own)) / span,
  }));
  return judged.reduce((a, b) => (b.cost < a.cost ? b : a)).at;
}

/**
 * Where the stubs of a country begin, by corridor id, in the Mercator world: the source knows no nearer than the
 * country, so its fan leaves from where it lies across no line, symbol or other country of its eras.
 *
 * @param fans directions of each stub, radians clockwise from east
 */
export function stubOrigins(
  corridors: readonly Corridor[],
  atlas: Atlas,
  fans: ReadonlyMap<string, readonly number[]>,
  lines: Lines,
): ReadonlyMap<string, WorldPoint> {
  const byCountry = new Map<string, Corridor[]>();
  for (const corridor of corridors) {
    const [end] = corridor.properties.waypoints;
    if (corridor.properties.shape !== "stub" || !fans.has(corridor.id) || end === undefined) continue;
    if (atlas.place.get(end)?.kind === "country")
      byCountry.set(end, [...(byCountry.get(end) ?? []), corridor]);
  }
  return new Map(
    [...byCountry].flatMap(([end, stubs]): [string, WorldPoint][] => {
      const place = atlas.place.get(end);
      const iso = place?.iso?.toLowerCase() ?? "";
      const [home] = areasOf(atlas, (members) => members.length === 1 && members[0] === iso);
      if (!place?.position || !home) return [];
      const eras = new Set(stubs.flatMap((stub) => stub.eras));
      const isSeenWith = (feature: { readonly eras: readonly string[] }) =>
        feature.eras.some((era) => eras.has(era));
      const around: Surroundings = {
        home,
        abroad: areasOf(atlas, (members) => !members.includes(iso)),
        lines: corridors
          .filter(isSeenWith)
          .flatMap(({ id }) => lines.get(id) ?? [])
          .map((course) => course.map(toWorld)),
        marks: atlas
          .featuresOf("hubs")
          .filter(isSeenWith)
          .flatMap(({ properties }) => {
            const position = atlas.place.get(properties.place)?.position;
            return position ? [toWorld(position)] : [];
          }),
      };
      const angles = stubs.flatMap(({ id }) => fans.get(id) ?? []);
      const origin = bestOrigin(toWorld(place.position), angles, around);
      return stubs.map(({ id }) => [id, origin]);
    }),
  );
}
