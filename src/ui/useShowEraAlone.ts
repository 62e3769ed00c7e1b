import { useCallback } from "react";
import { eraView } from "../derive/eraView";
import { moveCamera, showEras } from "../viewstate/transitions";
import type { ViewState } from "../viewstate/viewState";
import { useDispatch, useServices, useShown, useStore } from "./AtlasContext";

/** Shows one era and no other, from where its evidence is seen; `more` is changed in the same step. */
export function useShowEraAlone(): (era: string, more?: Partial<ViewState>) => void {
  const { frameSize } = useServices();
  const { derived } = useShown();
  const dispatch = useDispatch();
  const size = useStore(frameSize);
  return useCallback(
    (era, more) => {
      const asShown = { ...derived, view: { ...derived.view, ...more } };
      const camera = size && eraView(asShown, era, size);
      dispatch((before) => {
        const alone = showEras([era])({ ...before, ...more });
        return camera ? moveCamera(camera)(alone) : alone;
      });
    },
    [derived, dispatch, size],
  );
}
