import { bbox, booleanPointInPolygon } from "@turf/turf";
import type { Feature, MultiPolygon, Polygon, Position as GeoPosition } from "geojson";
import type { Position } from "../../atlas/records";
import type { MapLabel } from "../drawing/mapLabel";
import { type LabelSpot, labelBox } from "../labels";
import { fromWorld, toWorld, WORLD_PX } from "../mercator";
import type { Box } from "./boxes";
import { isOwnMark, labelRoom } from "./labelBlockers";
import { covers, type MarkShape } from "./markShapes";

/** Zooms at which a spot is judged; farther out a name covers half a continent wherever it stands. */
const JUDGED = [3, 4, 5, 6] as const;
/** A country is looked over in a grid of so many points each way. */
const GRID = 7;
/** A name that is wider than its country at this zoom stands beside it. */
const BESIDE_ZOOM = 5;
/** Further places tried where the best is taken by another name. */
const MOST_SPOTS = 12;
/** Degrees. */
const NEIGHBOURS_WITHIN = 15;
/** A place that costs so much more than the best is a poor one. */
const POOR = 1;
const COST = { otherMark: 1, ownMark: 0.3, otherLand: 12, offLand: 6, away: 2, later: 0.04 } as const;

export type Country = Feature<Polygon | MultiPolygon>;

/** A country's polygons, each with its box, largest first. */
function partsOf({ geometry }: Country): { part: Polygon; box: number[] }[] {
  const parts: GeoPosition[][][] =
    geometry.type === "Polygon" ? [geometry.coordinates] : geometry.coordinates;
  return parts.map((coordinates) => {
    const part: Polygon = { type: "Polygon", coordinates };
    return { part, box: bbox(part) };
  });
}

function anchored(at: Position, anchors: readonly LabelSpot["anchor"][]): LabelSpot[] {
  return anchors.map((anchor) => ({ at, anchor }));
}

/** Where a country's name may stand: at points of a grid inside it; of one that is too small, beside it. */
function countrySpots(label: MapLabel, country: Country | undefined, width: number): LabelSpot[] {
  const held = country && partsOf(country).find(({ part }) => booleanPointInPolygon([...label.at], part));
  const [west = 0, south = 0, east = 0, north = 0] = held?.box ?? [];
  const [x0, y0] = toWorld([west, north]);
  const [x1, y1] = toWorld([east, south]);
  const room = (x1 - x0) * WORLD_PX * 2 ** BESIDE_ZOOM;
  if (!held || room < width * 0.8) return anchored(label.at, ["center", "left", "right", "top", "bottom"]);
  const points = Array.from({ length: GRID * GRID }, (_, index) => {
    const column = (index % GRID) + 0.5;
    const row = Math.floor(index / GRID) + 0.5;
    return fromWorld([x0 + ((x1 - x0) * column) / GRID, y0 + ((y1 - y0) * row) / GRID]);
  });
  const inside = points.filter((point) => booleanPointInPolygon([...point], held.part));
  return [{ at: label.at, anchor: "center" }, ...inside.flatMap((at) => anchored(at, ["center"]))];
}

/** What a label's box costs for the shares of it, at a zoom, that lie on other countries and at sea. */
function groundCost(
  label: MapLabel,
  width: number,
  { own, others }: { readonly own: Country | undefined; readonly others: readonly Country[] },
  zoom: number,
): number {
  if (!own) return 0;
  const world = WORLD_PX * 2 ** zoom;
  const [x0, y0, x1, y1] = labelBox(label, zoom, width, 0);
  const points = [0.02, 0.25, 0.5, 0.75, 0.98].flatMap((across) =>
    [0.15, 0.85].map((down) =>
      fromWorld([(x0 + (x1 - x0) * across) / world, (y0 + (y1 - y0) * down) / world]),
    ),
  );
  const off = points.filter((point) => !booleanPointInPolygon([...point], own));
  const away = off.filter((point) =>
    others.some((country) => {
      const [west = -180, south = -90, east = 180, north = 90] = country.bbox ?? [];
      const isNear = point[0] >= west && point[0] <= east && point[1] >= south && point[1] <= north;
      return isNear && country.id !== own.id && booleanPointInPolygon([...point], country);
    }),
  );
  return (COST.otherLand * away.length + COST.offLand * (off.length - away.length)) / points.length;
}

function spotsOf(label: MapLabel, country: Country | undefined, width: number): LabelSpot[] {
  if (label.kind === "country") return countrySpots(label, country, width);
  if (label.kind === "place") return anchored(label.at, ["left", "right", "top", "bottom"]);
  if (label.kind !== "area") return anchored(label.at, [label.anchor]);
  const anchors: LabelSpot["anchor"][] = label.anchor === "center" ? ["center"] : [];
  return anchored(label.at, [...anchors, "top", "bottom", "left", "right"]);
}

/** The box around several. */
function around(boxes: readonly Box[]): Box {
  const side = (at: 0 | 1 | 2 | 3) => boxes.map((box) => box[at]);
  return [Math.min(...side(0)), Math.min(...side(1)), Math.max(...side(2)), Math.max(...side(3))];
}

/** Countries so near that a name could lie on them. */
function neighboursOf(label: MapLabel, countries: readonly Country[]): readonly Country[] {
  const [lng, lat] = label.at;
  return countries.filter(({ bbox: box }) => {
    const [west = -180, south = -90, east = 180, north = 90] = box ?? [];
    return (
      lng > west - NEIGHBOURS_WITHIN &&
      lng < east + NEIGHBOURS_WITHIN &&
      lat > south - NEIGHBOURS_WITHIN &&
      lat < north + NEIGHBOURS_WITHIN
    );
  });
}

/**
 * The label with the places where it may stand in order: where marks of no view lie on it, where it lies on its own
 * country and not on another, and near its own position.
 *
 * @param marks those that a name is moved for; it gives way to others without moving
 */
export function withSpots(
  label: MapLabel,
  width: number,
  marks: readonly MarkShape[],
  own: ReadonlySet<string>,
  countries: readonly Country[],
): MapLabel {
  const country = countries.find(({ id }) => (label.instead ?? label.key) === `country:${id}`);
  const spots = spotsOf(label, country, width);
  if (spots.length < 2) return label;
  const [x, y] = toWorld(label.at);
  const awayOf = ({ at }: LabelSpot) => Math.hypot(toWorld(at)[0] - x, toWorld(at)[1] - y);
  const furthest = Math.max(1e-6, ...spots.map(awayOf));
  const there = spots.map((spot) => ({ ...label, ...spot }));
  const zooms = JUDGED.filter((zoom) => zoom >= Math.min(label.from, 5));
  const near = zooms.map((zoom) => {
    const all = around(there.map((one) => labelRoom(one, zoom, width)));
    return { zoom, marks: marks.filter((mark) => covers(mark, all, zoom)) };
  });
  const lands = { own: country, others: country ? neighboursOf(label, countries) : [] };
  const judged = spots.map((spot, index) => {
    const one = { ...label, ...spot };
    const marked = near.reduce((sum, { zoom, marks: held }) => {
      const room = labelRoom(one, zoom, width);
      const lying = held.filter((mark) => covers(mark, room, zoom));
      const isOther = lying.some((mark) => !isOwnMark(mark, own, label.kind));
      return sum + (isOther ? COST.otherMark : lying.length > 0 ? COST.ownMark : 0);
    }, 0);
    const ground = groundCost(one, width, lands, Math.max(3, label.from));
    const cost = marked + ground + (COST.away * awayOf(spot)) / furthest + COST.later * index;
    return { spot, cost };
  });
  const [best, ...rest] = judged.toSorted((a, b) => a.cost - b.cost);
  if (!best) return label;
  const isPoor = (cost: number) => label.kind === "country" && cost > best.cost + POOR;
  const elsewhere = rest.slice(0, MOST_SPOTS).map(({ spot, cost }) => ({ ...spot, isPoor: isPoor(cost) }));
  return { ...label, ...best.spot, elsewhere };
}
