import type { MapFrame } from "../../derive/mapFrame";
import type { DisplayItem } from "../../render/displayList";
import type { DrawnBox, DrawnMap } from "../../render/drawMapInput";
import type { MapProjection } from "../../render/project/mapProjection";
import type { PxSize } from "../frameCamera";
import { moveItem } from "../layout/moveItem";

type Box = DrawnBox["box"];
type Shift = readonly [dx: number, dy: number];

/** Style layers of labels in the order in which they keep their place; labels of others come after them. */
const PRECEDENCE = [
  "ledger-label",
  "corridors-numeral",
  "strikes-ring-label",
  "corridors-figure",
  "label-figure",
  "label-country",
  "label-place",
  "label-area",
  "label-marine",
];
/** Marks that carry a label and go with it. */
const CARRIERS: Readonly<Record<string, string>> = { "corridors-numeral": "corridors-numeral-disc" };
/** Style layers of point marks that a moved label must not come to cover. */
const MARKS = new Set([
  "corridors-numeral-disc",
  "hubs-mark",
  "deployments-mark",
  "ledger-mark",
  "label-node",
]);
/** Names of what is wide enough, from this zoom on, that a name may stand farther from its middle. */
const ROAMING = new Set(["label-country", "label-marine"]);
const ROAMING_FROM = 3;
/** How far a label may be moved, in its own heights. */
const STEPS = [0.35, 0.7, 1.05] as const;
const FAR_STEPS = [1.4, 1.9, 2.5, 3.1] as const;
/** Px kept free between two labels. */
const CLEAR = 1;

function meets(a: Box, b: Box): boolean {
  return a[0] < b[2] + CLEAR && b[0] < a[2] + CLEAR && a[1] < b[3] + CLEAR && b[1] < a[3] + CLEAR;
}

function shifted([x0, y0, x1, y1]: Box, [dx, dy]: Shift): Box {
  return [x0 + dx, y0 + dy, x1 + dx, y1 + dy];
}

function isWithin([x0, y0, x1, y1]: Box, { width, height }: PxSize): boolean {
  return x0 >= 0 && y0 >= 0 && x1 <= width && y1 <= height;
}

function rankOf({ layer }: DrawnBox): number {
  const rank = PRECEDENCE.indexOf(layer);
  return rank < 0 ? PRECEDENCE.length : rank;
}

/** Where a label may stand instead, the nearest places first: off its point by parts of its own size. */
function shiftsOf({ layer }: DrawnBox, [x0, y0, x1, y1]: Box, zoom: number): readonly Shift[] {
  const [w, h] = [x1 - x0, y1 - y0];
  const isRoaming = zoom >= ROAMING_FROM && ROAMING.has(layer);
  const steps = isRoaming ? [...STEPS, ...FAR_STEPS] : STEPS;
  const upright = steps.flatMap((step): Shift[] => [
    [0, -step * h],
    [0, step * h],
  ]);
  const level = [0.3, 0.6].flatMap((step): Shift[] => [
    [-step * w, 0],
    [step * w, 0],
  ]);
  const aslant = steps.flatMap((step): Shift[] =>
    [-0.5, 0.5].flatMap((side): Shift[] => [
      [side * w, -step * h],
      [side * w, step * h],
    ]),
  );
  return [...upright, ...level, ...aslant];
}

/** What labels are settled in. */
interface SettledMap {
  readonly frame: MapFrame;
  readonly projection: MapProjection;
  /** What covers the map in a corner. */
  readonly inset: Box | null;
}

interface Settled {
  readonly drawn: DrawnBox;
  /** Null where the label is left out. */
  readonly shift: Shift | null;
}

function carrierOf({ layer, featureId }: DrawnBox, boxes: readonly DrawnBox[]): DrawnBox | undefined {
  const carrier = CARRIERS[layer];
  return carrier === undefined
    ? undefined
    : boxes.find((other) => other.layer === carrier && other.featureId === featureId);
}

/** Px between a label and the world's edge. */
const OFF_EDGE = 2;

/** Whether a box lies on the world and not over its edge. */
function isOnWorld([x0, y0, x1, y1]: Box, { outline, positionAt }: MapProjection): boolean {
  if (!outline) return true;
  const across = [x0 - OFF_EDGE, (x0 + x1) / 2, x1 + OFF_EDGE];
  return [y0 - OFF_EDGE, y1 + OFF_EDGE].every((y) => across.every((x) => positionAt([x, y]) !== null));
}

/** Gives each label its place, those of higher precedence first. */
function settle({ boxes }: DrawnMap, { frame, projection, inset }: SettledMap): Settled[] {
  const labels = boxes.filter(({ text }) => text !== undefined).toSorted((a, b) => rankOf(a) - rankOf(b));
  const marks = boxes.filter(({ layer }) => MARKS.has(layer));
  const taken: Box[] = inset ? [inset] : [];
  return labels.map((drawn) => {
    // A numeral is as large as its disc.
    const carrier = carrierOf(drawn, boxes);
    const own = carrier?.box ?? drawn.box;
    const isFree = (box: Box) =>
      isWithin(box, frame) && !taken.some((other) => meets(box, other)) && isOnWorld(box, projection);
    const isClear = (box: Box) =>
      isFree(box) && !marks.some((mark) => mark !== carrier && meets(box, mark.box));
    // A country or sea that only begins at the world's edge would be named on its neighbour.
    const isLost = ROAMING.has(drawn.layer) && !isOnWorld(own, projection);
    if (isLost) return { drawn, shift: null };
    const shift: Shift | undefined = isFree(own)
      ? [0, 0]
      : shiftsOf(drawn, own, frame.zoom).find((candidate) => isClear(shifted(own, candidate)));
    if (shift) taken.push(shifted(own, shift));
    return { drawn, shift: shift ?? null };
  });
}

/** Whether an item belongs to a label: a line of its text, or the mark that carries it. */
function isOf(
  { layer, featureId, box: [x0, y0, x1, y1] }: DrawnBox,
  group: string,
  item: DisplayItem,
): boolean {
  if (item.kind !== "text" && item.kind !== "circle") return false;
  const [x, y] = item.kind === "text" ? [item.x, item.y] : [item.cx, item.cy];
  const isNear = x >= x0 && x <= x1 && y >= y0 && y <= y1;
  return isNear && (item.featureId ?? "") === featureId && (group === layer || group === CARRIERS[layer]);
}

/**
 * A drawn map whose words can all be read: a label that the frame's or the world's edge cuts or another label covers is moved by as
 * little as helps, and left out where nothing does. Screens show some labels cut or touching, since a reader can pan; a
 * printed name is whole or is not there.
 */
export function settleLabels(map: DrawnMap, settledMap: SettledMap): DrawnMap {
  const settled = settle(map, settledMap);
  const changed = settled.filter(({ shift }) => !shift || shift[0] !== 0 || shift[1] !== 0);
  if (changed.length === 0) return map;
  const children = map.items.children.map((group) => {
    if (group.kind !== "group") return group;
    const items = group.children.flatMap((item) => {
      const change = changed.find(({ drawn }) => isOf(drawn, group.id ?? "", item));
      if (!change) return [item];
      return change.shift ? [moveItem(item, ...change.shift)] : [];
    });
    return { ...group, children: items };
  });
  const shiftOf = (box: DrawnBox): Shift | null => {
    const change = changed.find(
      ({ drawn }) =>
        drawn === box || (box.featureId === drawn.featureId && box.layer === CARRIERS[drawn.layer]),
    );
    return change ? change.shift : [0, 0];
  };
  const boxes = map.boxes.flatMap((drawn) => {
    const shift = shiftOf(drawn);
    return shift ? [{ ...drawn, box: shifted(drawn.box, shift) }] : [];
  });
  return { items: { ...map.items, children }, boxes };
}
