import type { StyleSpecification } from "@maplibre/maplibre-gl-style-spec";
import { useMemo } from "react";
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
  const text = useMemo(() => JSON.stringify(styleFor(derived, tokens, resources)), [derived, tokens]);
  const style = useMemo(() => JSON.parse(text) as StyleSpecification, [text]);
  const states = useMemo(() => featureStates(derived, labels), [derived, labels]);
  return { style, states };
}
