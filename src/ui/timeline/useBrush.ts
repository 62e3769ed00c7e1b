import { type PointerEvent, useRef } from "react";
import type { Transition } from "../../viewstate/transitions";
import { useServices } from "../AtlasContext";

/** A pointer this near to a handle moves it, css px. */
const NEAR_PX = 10;

interface Drag {
  /** The end that stays, 0 to 1. */
  readonly anchor: number;
  /** Whether a step was made; what follows in the same drag is no further step. */
  hasBegun: boolean;
}

export interface BrushHandlers {
  readonly onPointerDown: (event: PointerEvent<HTMLElement>) => void;
  readonly onPointerMove: (event: PointerEvent<HTMLElement>) => void;
  readonly onPointerUp: () => void;
  readonly onPointerCancel: () => void;
}

/**
 * Drags from one place to another along an element. A drag that begins at a handle keeps the other one: `handles`
 * are their places, first and last. `brushed` is what a drag between two places does to the view.
 */
export function useBrush(
  handles: readonly [number, number],
  brushed: (from: number, to: number) => Transition,
): BrushHandlers {
  const { store } = useServices();
  const drag = useRef<Drag | null>(null);
  const shareOf = ({ currentTarget, clientX }: PointerEvent<HTMLElement>) => {
    const { left, width } = currentTarget.getBoundingClientRect();
    return { share: Math.min(1, Math.max(0, (clientX - left) / width)), near: NEAR_PX / width };
  };
  const move = (share: number) => {
    if (!drag.current) return;
    const transition = brushed(drag.current.anchor, share);
    if (drag.current.hasBegun) store.pass(transition);
    else store.dispatch(transition);
    drag.current.hasBegun = true;
  };
  const stop = () => {
    drag.current = null;
  };
  return {
    onPointerDown: (event) => {
      if (event.button !== 0) return;
      event.currentTarget.setPointerCapture(event.pointerId);
      const { share, near } = shareOf(event);
      const [first, last] = handles.map((at) => Math.abs(at - share) <= near);
      drag.current = { anchor: last ? handles[0] : first ? handles[1] : share, hasBegun: false };
      if (!first && !last) move(share);
    },
    onPointerMove: (event) => {
      if (drag.current) move(shareOf(event).share);
    },
    onPointerUp: stop,
    onPointerCancel: stop,
  };
}
