import { useServices, useShown, useStore } from "../AtlasContext";
import { useMediaQuery } from "../useMediaQuery";

export interface Motion {
  readonly isRunning: boolean;
  /** Why it cannot be turned on. */
  readonly hindrance: "reduced" | "without-webgl" | null;
  /** It turned itself off, since the map was drawn too slowly. */
  readonly wasSlow: boolean;
}

/**
 * Whether light runs along the lines. Never in another page's frame, where a reader would have no switch to stop it
 * (WCAG 2.2.2).
 */
export function useMotion(): Motion {
  const { mapMotion, store } = useServices();
  const { view } = useShown();
  const map = useStore(mapMotion);
  const isReduced = useMediaQuery("(prefers-reduced-motion: reduce)");
  const hindrance = map === "without-webgl" ? map : isReduced ? "reduced" : null;
  return {
    isRunning: view.motion && hindrance === null && !store.isEmbedded,
    hindrance,
    wasSlow: map === "slow",
  };
}
