import type { Clip, DisplayItem, GroupItem } from "../../render/displayList";
import { placePath } from "../../render/shape/transformPath";

/** A display item moved by `dx`, `dy` px. */
export function moveItem(item: DisplayItem, dx: number, dy: number): DisplayItem {
  if (dx === 0 && dy === 0) return item;
  switch (item.kind) {
    case "path":
      return { ...item, d: placePath(item.d, 1, dx, dy) };
    case "circle":
      return { ...item, cx: item.cx + dx, cy: item.cy + dy };
    case "text":
      return { ...item, x: item.x + dx, y: item.y + dy };
    case "group":
      return moveGroup(item, dx, dy);
  }
}

export function moveGroup(group: GroupItem, dx: number, dy: number): GroupItem {
  if (dx === 0 && dy === 0) return group;
  const children = group.children.map((child) => moveItem(child, dx, dy));
  return { ...group, children, ...(group.clip ? { clip: moveClip(group.clip, dx, dy) } : {}) };
}

function moveClip(clip: Clip, dx: number, dy: number): Clip {
  if ("d" in clip) return { ...clip, d: placePath(clip.d, 1, dx, dy) };
  const [x0, y0, x1, y1] = clip.rect;
  return { rect: [x0 + dx, y0 + dy, x1 + dx, y1 + dy] };
}
