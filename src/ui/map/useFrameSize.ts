import { type RefObject, useEffect } from "react";
import { useServices } from "../AtlasContext";

/** Tells the page how large the map's frame is, as it changes. */
export function useFrameSize(frame: RefObject<HTMLElement | null>): void {
  const { frameSize } = useServices();
  useEffect(() => {
    const element = frame.current;
    if (!element) return;
    const observer = new ResizeObserver(([entry]) => {
      if (!entry) return;
      const { width, height } = entry.contentRect;
      frameSize.set({ width: Math.round(width), height: Math.round(height) });
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, [frame, frameSize]);
}
