import type { DisplayItem, GroupItem, PathCommand } from "../../render/displayList";
import type { Tokens } from "../../style/tokens/tokens";
import type { SheetPart } from "../blocks/block";
import type { PxSize } from "../frameCamera";
import type { Rect } from "../layout/arrangement";
import type { PlacedBlock } from "../layout/fillColumns";
import { moveGroup, moveItem } from "../layout/moveItem";
import type { SetSheet } from "../layout/setSheet";

/** Order of the groups in the file: as the sheet is read. */
const PARTS: readonly Exclude<SheetPart, "map">[] = ["title", "legend", "notes", "references", "colophon"];

function rectangle({ x, y, width, height }: Rect): PathCommand[] {
  return [["M", x, y], ["L", x + width, y], ["L", x + width, y + height], ["L", x, y + height], ["Z"]];
}

/** Space between a block's hairline and its top. */
const UNDER_RULE = 6.5;

function hairline(x: number, y: number, width: number, { rule }: Tokens): DisplayItem {
  const d: PathCommand[] = [
    ["M", x, y],
    ["L", x + width, y],
  ];
  return { kind: "path", d, stroke: { color: rule, opacity: 1, width: 1, cap: "butt", join: "miter" } };
}

function blockGroup({ block, x, y, isFirst }: PlacedBlock, tokens: Tokens): GroupItem {
  const rule = block.hasRule && !isFirst ? [hairline(x, y - UNDER_RULE, block.width, tokens)] : [];
  return {
    kind: "group",
    id: block.id,
    children: [...rule, ...block.draw().map((item) => moveItem(item, x, y))],
  };
}

/** The groups of blocks, each a paragraph unless it is more; the lines of a flowing paragraph stand in one of it. */
function tagged(placed: readonly PlacedBlock[], tokens: Tokens): GroupItem[] {
  const groups: GroupItem[] = [];
  for (const one of placed) {
    const { tag = "paragraph", isContinued } = one.block;
    const group = blockGroup(one, tokens);
    const before = groups.at(-1);
    if (isContinued === undefined) groups.push({ ...group, tag });
    else if (isContinued && before) before.children.push(group);
    else groups.push({ kind: "group", tag, children: [group] });
  }
  return groups;
}

/** A hairline around the map and around the whole sheet. */
function neatlines(map: Rect, size: PxSize, { rule }: Tokens): DisplayItem[] {
  const inset = ({ x, y, width, height }: Rect): Rect => ({
    x: x + 0.5,
    y: y + 0.5,
    width: width - 1,
    height: height - 1,
  });
  const whole = { x: 0, y: 0, ...size };
  const stroke = { color: rule, opacity: 1, width: 1, cap: "butt", join: "miter" } as const;
  return [map, whole].map((rect) => ({ kind: "path", d: rectangle(inset(rect)), stroke }));
}

/** The page as one group with named parts, in px of the design size. */
export function drawPage(
  { size, regions, placed }: SetSheet,
  map: GroupItem,
  tokens: Tokens,
  { map: mapTitle, isTransparent }: { readonly map: string; readonly isTransparent: boolean },
): GroupItem {
  const ground: DisplayItem = {
    kind: "path",
    d: rectangle({ x: 0, y: 0, ...size }),
    fill: { color: tokens.paper, opacity: 1 },
  };
  const parts = PARTS.flatMap((part): GroupItem[] => {
    const own = placed.filter(({ block }) => block.part === part);
    return own.length > 0 ? [{ kind: "group", id: part, tag: "section", children: tagged(own, tokens) }] : [];
  });
  const isTitle = ({ id }: GroupItem) => id === "title";
  const isRest = (group: GroupItem) => !isTitle(group);
  const frame: GroupItem = {
    ...moveGroup(map, regions.map.x, regions.map.y),
    id: "map",
    title: mapTitle,
    tag: "figure",
  };
  const { columns, hasTitleRule } = regions;
  const rule = hasTitleRule ? [hairline(columns.x, columns.y - UNDER_RULE, columns.width, tokens)] : [];
  const lines: GroupItem = {
    kind: "group",
    id: "neatlines",
    children: [...neatlines(regions.map, size, tokens), ...rule],
  };
  return {
    kind: "group",
    id: "sheet",
    // As the sheet is read, and heard: the title before the map.
    children: [
      ...(isTransparent ? [] : [ground]),
      ...parts.filter(isTitle),
      frame,
      lines,
      ...parts.filter(isRest),
    ],
  };
}
