import type { StyleSpecification } from "@maplibre/maplibre-gl-style-spec";
import { useMemo, useSyncExternalStore } from "react";
import { fontFaces } from "../../render/fonts";
import { type FeatureStates, featureStates } from "../../style/featureStates";
import { styleFor } from "../../style/styleFor";
import { useServices, useShown } from "../AtlasContext";
import { fontUrl } from "../fonts/fontUrl";

const resources = {
  dataUrl: (file: string) => new URL(`data/${file}`, document.baseURI).href,
  fontFaces: fontFaces(fontUrl),
};

/**
 * The style and feature states of what is shown. The style object stays the same as long as it says the same, so
 * that toggling an era touches feature states alone.
 */
export function useMapStyle(): { style: StyleSpecification; states: FeatureStates } {
  const { derived, tokens } = useShown();
  const { labels, frameSize } = useServices();
  const size = useSyncExternalStore(frameSize.subscribe, frameSize.getSnapshot);
  const text = useMemo(() => JSON.stringify(styleFor(derived, tokens, resources)), [derived, tokens]);
  const style = useMemo(() => JSON.parse(text) as StyleSpecification, [text]);
  const { camera, projection } = derived.view;
  const globe = useMemo(
    () => (projection === "globe" && size ? { ...camera, ...size } : undefined),
    [projection, camera, size],
  );
  const states = useMemo(() => featureStates(derived, labels, globe), [derived, labels, globe]);
  return { style, states };
}
