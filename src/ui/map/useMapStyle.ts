import type { StyleSpecification } from "@maplibre/maplibre-gl-style-spec";
import { useMemo, useRef } from "react";
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
  const { labels } = useServices();
  const last = useRef<{ text: string; style: StyleSpecification } | null>(null);
  const style = useMemo(() => {
    const next = styleFor(derived, tokens, resources);
    const text = JSON.stringify(next);
    if (last.current?.text === text) return last.current.style;
    last.current = { text, style: next };
    return next;
  }, [derived, tokens]);
  const states = useMemo(() => featureStates(derived, labels), [derived, labels]);
  return { style, states };
}
