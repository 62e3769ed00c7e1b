import type { LineString, Point } from "geojson";
import type { Atlas } from "../atlas/atlas";
import type { AtlasFeature, AtlasSeaArea, FeatureIn, Position } from "../atlas/records";
import type { CountingRule } from "../viewstate/viewState";
import { type Drawn, type DrawnFeature, drawn, part } from "./drawing/drawn";
import { messagesIn } from "../messages/messages";
import { dateText } from "./dateText";
import { fromWorld, toWorld, type WorldPoint } from "./mercator";
import { type StrikeTotal, strikeTotal } from "./strikeTotals";

/** Width of a ledger cell in degrees of longitude; cells are square on the Mercator map. */
const CELL_DEGREES = 1.05;
const CELL = CELL_DEGREES / 360;
/** Width of a ledger cell as a share of the world's. */
export const LEDGER_CELL_WORLD = CELL;
/** Radius of a mark for one person killed, as a share of a cell: the area grows with the number. */
const RADIUS_PER_ROOT = 0.115;
/** A record whose dead are not known is a small open ring. */
const UNKNOWN_RADIUS = 0.1;
const TICK_TOP = 0.36;
const TICK_LENGTH = 0.12;
const TICK_GAP = 0.11;
const BRACKET_GAP = 0.28;
const BRACKET_ARM = 0.3;
/** Cells kept free of other labels above a ledger, for its own. */
const LABEL_ROOM = 5;

type Strike = FeatureIn<"strikes">;

/** The records of one sea, set out in date order in open water because their positions were not published. */
export interface Ledger {
  readonly sea: AtlasSeaArea;
  readonly strikes: readonly Strike[];
  readonly total: StrikeTotal;
  /** West, south, east, north of the bracket. */
  readonly bounds: readonly [number, number, number, number];
}

/** Ledger of records that name no sea; `geo/sea-areas.geojson` says where it stands. */
export const SEA_NOT_STATED = "sea-not-stated";

/** Radius of a mark in ledger cells. */
export function ledgerRadius(killed: number): number {
  return RADIUS_PER_ROOT * Math.sqrt(killed);
}

function mark(strike: Strike, [x, y]: WorldPoint, rule: CountingRule): DrawnFeature[] {
  const { properties, id } = strike;
  const { atOnce, presumed } = properties.killed;
  const shared = { key: id, id, confidence: properties.confidence, standing: properties.standing };
  const at = fromWorld([x, y]);
  const radius = (killed: number) => ledgerRadius(killed) * CELL;
  const marks = [
    part(
      { ...shared, part: "mark", killed: atOnce, radius: atOnce ? radius(atOnce) : UNKNOWN_RADIUS * CELL },
      { type: "Point", coordinates: at },
    ),
  ];
  if (presumed && rule.deaths === "with-presumed") {
    marks.push(
      part(
        { ...shared, part: "presumed", radius: radius((atOnce ?? 0) + presumed.max) },
        { type: "Point", coordinates: at },
      ),
    );
  }
  const ticks = properties.strikes ?? 0;
  for (let tick = 0; tick < ticks; tick++) {
    const tx = x + (tick - (ticks - 1) / 2) * TICK_GAP * CELL;
    const course = [TICK_TOP, TICK_TOP + TICK_LENGTH].map((down) => fromWorld([tx, y + down * CELL]));
    marks.push(part({ ...shared, part: "tick" }, { type: "LineString", coordinates: course }));
  }
  return marks;
}

/** Two square brackets, open towards each other, around columns × rows cells. */
function brackets(left: number, top: number, columns: number, rows: number): LineString[] {
  const x0 = left - BRACKET_GAP * CELL;
  const x1 = left + (columns + BRACKET_GAP) * CELL;
  const y0 = top - BRACKET_GAP * CELL;
  const y1 = top + (rows + BRACKET_GAP) * CELL;
  const arm = BRACKET_ARM * CELL;
  const line = (points: WorldPoint[]): LineString => ({
    type: "LineString",
    coordinates: points.map(fromWorld),
  });
  return [
    line([
      [x0 + arm, y0],
      [x0, y0],
      [x0, y1],
      [x0 + arm, y1],
    ]),
    line([
      [x1 - arm, y0],
      [x1, y0],
      [x1, y1],
      [x1 - arm, y1],
    ]),
  ];
}

/** What stands over a ledger: what sea, how much, and of what day; always "at least", always "as of". */
function ledgerText(sea: AtlasSeaArea, total: StrikeTotal): string {
  const messages = messagesIn("en");
  const { map } = messages;
  const killed = total.rule.deaths === "at-once" ? map.ledgerKilled : map.ledgerKilledPresumed;
  return [
    `${sea.name}:`,
    map.ledgerNote,
    `${map.ledgerCounted[total.rule.of](total.counted)},`,
    killed(total.killed),
    map.ledgerAsOf(dateText(total.asOf, messages)),
  ].join("\n");
}

interface Placed {
  readonly ledger: Ledger;
  readonly parts: readonly DrawnFeature[];
}

function place(
  sea: AtlasSeaArea,
  at: Position,
  strikes: readonly Strike[],
  rule: CountingRule,
): Placed | null {
  const total = strikeTotal(strikes, rule);
  if (!total) return null;
  const [left, top] = toWorld(at);
  const perRow = sea.ledgerColumns ?? strikes.length;
  const columns = Math.min(perRow, strikes.length);
  const rows = Math.ceil(strikes.length / perRow);
  const marks = strikes.flatMap((strike, index) => {
    const x = left + ((index % perRow) + 0.5) * CELL;
    const y = top + (Math.floor(index / perRow) + 0.42) * CELL;
    return mark(strike, [x, y], rule);
  });
  const frame = brackets(left, top, columns, rows).map((line, side) =>
    part({ key: `${sea.id}[${side}`, id: sea.id, part: "bracket" }, line),
  );
  const [west, north] = fromWorld([left - BRACKET_GAP * CELL, top - BRACKET_GAP * CELL]);
  const above: Point = { type: "Point", coordinates: [west, north] };
  const label = part(
    { key: `${sea.id}[label`, id: sea.id, part: "label", text: ledgerText(sea, total) },
    above,
  );
  const { ledgerNoteAlone } = messagesIn("en").map;
  const shortest = `${sea.name}:\n${ledgerNoteAlone}`;
  const note = part({ key: `${sea.id}[note`, id: sea.id, part: "note", text: shortest }, above);
  const [east, south] = fromWorld([left + (columns + BRACKET_GAP) * CELL, top + (rows + BRACKET_GAP) * CELL]);
  return {
    ledger: { sea, strikes, total, bounds: [west, south, east, north] },
    parts: [...marks, ...frame, label, note],
  };
}

function bySea(strikes: readonly Strike[]): ReadonlyMap<string, readonly Strike[]> {
  const groups = new Map<string, Strike[]>();
  for (const strike of strikes) {
    const sea = strike.properties.seaArea ?? SEA_NOT_STATED;
    groups.set(sea, [...(groups.get(sea) ?? []), strike]);
  }
  return groups;
}

/**
 * Ledgers for the strike records among `shown` that have no published position. A record whose distance from
 * a place is stated stands here as well: the ring locates it, the ledger counts it.
 */
export function ledgersOf(
  atlas: Atlas,
  shown: readonly AtlasFeature[],
  rule: CountingRule,
): { ledgers: readonly Ledger[]; parts: Drawn } {
  const strikes = shown
    .filter((feature): feature is Strike => feature.layer === "strikes" && feature.geometry === null)
    .toSorted(
      (a, b) => (a.dates?.first ?? "").localeCompare(b.dates?.first ?? "") || a.id.localeCompare(b.id),
    );
  const placed = [...bySea(strikes)].flatMap(([id, list]) => {
    const sea = atlas.seaArea.get(id);
    return (sea?.ledgerAt && place(sea, sea.ledgerAt, list, rule)) || [];
  });
  return { ledgers: placed.map(({ ledger }) => ledger), parts: drawn(placed.flatMap(({ parts }) => parts)) };
}

/** Css px across one ledger cell below which its marks can no longer be told apart. */
export const READABLE_CELL_PX = 7.5;

/** Css px across one ledger cell at a zoom. */
export function ledgerCellPx(zoom: number, worldPx: number): number {
  return CELL * worldPx * 2 ** zoom;
}

/** West, south, east, north of a sea's ledger of `count` records, with room for its label above, in cells. */
export function ledgerReach(
  ledgerAt: Position,
  perRow: number,
  count: number,
  labelRoom = LABEL_ROOM,
): readonly [number, number, number, number] {
  const [left, top] = toWorld(ledgerAt);
  const rows = Math.ceil(count / perRow);
  const columns = Math.min(perRow, count);
  const [west, north] = fromWorld([left - BRACKET_GAP * CELL, top - (BRACKET_GAP + labelRoom) * CELL]);
  const [east, south] = fromWorld([left + (columns + BRACKET_GAP) * CELL, top + (rows + BRACKET_GAP) * CELL]);
  return [west, south, east, north];
}
