import type { FramePoint } from "../framePoint";

export interface GestureListener {
  readonly onPan: (by: FramePoint) => void;
  /** `at` is in css px from the element's corner; null zooms around the centre. */
  readonly onZoom: (steps: number, at: FramePoint | null) => void;
  readonly onPoint: (at: FramePoint | null) => void;
  readonly onPick: (at: FramePoint | null) => void;
}

/** Css px that a press of an arrow key moves the map, as MapLibre does. */
const KEY_PAN_PX = 100;
const WHEEL_PX_PER_STEP = 300;
const LINE_PX = 40;
/** A press that moves less is a click. */
const CLICK_PX = 4;

const ARROWS: Readonly<Record<string, FramePoint>> = {
  ArrowLeft: { x: KEY_PAN_PX, y: 0 },
  ArrowRight: { x: -KEY_PAN_PX, y: 0 },
  ArrowUp: { x: 0, y: KEY_PAN_PX },
  ArrowDown: { x: 0, y: -KEY_PAN_PX },
};
const ZOOM_KEYS: Readonly<Record<string, number>> = { "+": 1, "=": 1, "-": -1, _: -1 };

function listenToKeys(element: Element, { onPan, onZoom, onPick }: GestureListener): void {
  element.addEventListener("keydown", (event) => {
    if (!(event instanceof KeyboardEvent) || event.ctrlKey || event.metaKey || event.altKey) return;
    const arrow = ARROWS[event.key];
    const steps = ZOOM_KEYS[event.key];
    if (arrow) onPan(arrow);
    else if (steps !== undefined) onZoom(steps, null);
    else if (event.key === "Enter") onPick(null);
    else return;
    event.preventDefault();
  });
}

/** Drag, pinch, wheel, hover, click and keys on an element, each told as what it means to a map. */
export function listenToGestures(element: GlobalEventHandlers & Element, listener: GestureListener): void {
  const pressed = new Map<number, FramePoint>();
  let moved = 0;
  const at = ({ clientX, clientY }: MouseEvent): FramePoint => {
    const { left, top } = element.getBoundingClientRect();
    return { x: clientX - left, y: clientY - top };
  };
  const spread = () => {
    const [a, b] = [...pressed.values()];
    return a && b
      ? { middle: { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 }, px: Math.hypot(a.x - b.x, a.y - b.y) }
      : null;
  };
  element.addEventListener("pointerdown", (event) => {
    if (event.button !== 0) return;
    if (pressed.size === 0) moved = 0;
    pressed.set(event.pointerId, at(event));
    element.setPointerCapture(event.pointerId);
  });
  element.addEventListener("pointermove", (event) => {
    const now = at(event);
    const before = pressed.get(event.pointerId);
    if (!before) return listener.onPoint(event.pointerType === "touch" ? null : now);
    const pinch = spread();
    pressed.set(event.pointerId, now);
    moved += Math.hypot(now.x - before.x, now.y - before.y);
    const next = spread();
    if (pinch && next) {
      listener.onPan({ x: next.middle.x - pinch.middle.x, y: next.middle.y - pinch.middle.y });
      if (pinch.px > 0 && next.px > 0) listener.onZoom(Math.log2(next.px / pinch.px), next.middle);
    } else if (moved > CLICK_PX) listener.onPan({ x: now.x - before.x, y: now.y - before.y });
  });
  const release = (event: PointerEvent) => {
    const isLast = pressed.delete(event.pointerId) && pressed.size === 0;
    if (isLast && event.type === "pointerup" && moved <= CLICK_PX) listener.onPick(at(event));
  };
  element.addEventListener("pointerup", release);
  element.addEventListener("pointercancel", release);
  element.addEventListener("pointerleave", () => listener.onPoint(null));
  element.addEventListener("dblclick", (event) => listener.onZoom(1, at(event)));
  element.addEventListener(
    "wheel",
    (event) => {
      event.preventDefault();
      const px = event.deltaMode === WheelEvent.DOM_DELTA_PIXEL ? event.deltaY : event.deltaY * LINE_PX;
      listener.onZoom(-px / WHEEL_PX_PER_STEP, at(event));
    },
    { passive: false },
  );
  listenToKeys(element, listener);
}
