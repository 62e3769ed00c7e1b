import type { Clip, DisplayItem, GroupItem, PathCommand, Restart, Stroke } from "../displayList";
import { placePath } from "./transformPath";

/** A display item enlarged around the top left corner, widths and type sizes included. */
export function scaleItem(item: DisplayItem, by: number): DisplayItem {
  switch (item.kind) {
    case "path":
      return { ...item, d: scalePath(item.d, by), ...scaleStroke(item.stroke, by) };
    case "circle":
      return { ...item, cx: item.cx * by, cy: item.cy * by, r: item.r * by, ...scaleStroke(item.stroke, by) };
    case "text":
      return {
        ...item,
        x: item.x * by,
        y: item.y * by,
        size: item.size * by,
        letterSpacing: item.letterSpacing * by,
        ...(item.restarts === undefined ? {} : { restarts: scaleRestarts(item.restarts, by) }),
        ...(item.halo === undefined ? {} : { halo: { ...item.halo, width: item.halo.width * by } }),
      };
    case "group":
      return scaleGroup(item, by);
  }
}

export function scaleRestarts(restarts: readonly Restart[], by: number): Restart[] {
  return restarts.map(({ at, x }) => ({ at, x: x * by }));
}

export function scaleGroup(group: GroupItem, by: number): GroupItem {
  const children = group.children.map((child) => scaleItem(child, by));
  return { ...group, children, ...(group.clip === undefined ? {} : { clip: scaleClip(group.clip, by) }) };
}

function scaleClip(clip: Clip, by: number): Clip {
  if ("d" in clip) return { ...clip, d: scalePath(clip.d, by) };
  const [x0, y0, x1, y1] = clip.rect;
  return { rect: [x0 * by, y0 * by, x1 * by, y1 * by] };
}

function scalePath(path: readonly PathCommand[], by: number): PathCommand[] {
  return placePath(path, by, 0, 0);
}

function scaleStroke(stroke: Stroke | undefined, by: number): { stroke?: Stroke } {
  if (stroke === undefined) return {};
  const dash = stroke.dash === undefined ? {} : { dash: stroke.dash.map((length) => length * by) };
  return { stroke: { ...stroke, width: stroke.width * by, ...dash } };
}
