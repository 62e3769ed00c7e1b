import { useMemo } from "react";
import { legendFor } from "../../style/legend";
import type { LegendSection } from "../../style/legend/legendEntry";
import { useServices, useShown, useStore } from "../AtlasContext";

/** The key to what is in the frame, and no more; computed from the very style of the map. */
export function useLegend(): readonly LegendSection[] {
  const { frameSize } = useServices();
  const { view, derived, tokens } = useShown();
  const size = useStore(frameSize);
  return useMemo(
    () => (size ? legendFor(derived, tokens, { ...view.camera, ...size }) : []),
    [derived, tokens, view.camera, size],
  );
}
