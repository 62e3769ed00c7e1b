import { useMemo, useState } from "react";
import type { AtlasFeature } from "../../atlas/records";
import { colouringEra } from "../../derive/markStates";
import { inFrame } from "../../style/legend/inFrame";
import { select } from "../../viewstate/transitions";
import { useDispatch, useServices, useShown, useStore } from "../AtlasContext";
import { eraMarkById } from "../theme/markColour";

function useFeaturesInView(): readonly AtlasFeature[] {
  const { frameSize } = useServices();
  const { view, derived } = useShown();
  const size = useStore(frameSize);
  return useMemo(
    () => (size ? inFrame(derived, { ...view.camera, ...size }) : []),
    [derived, size, view.camera],
  );
}

/**
 * Every mark in the map's frame as a list, so that all of them can be reached without a pointer: the focused
 * one is highlighted on the map, Enter opens it.
 */
export function InView() {
  const { atlas, hovered, messages } = useServices();
  const { view, tokens } = useShown();
  const dispatch = useDispatch();
  const features = useFeaturesInView();
  const [isUnfolded, setUnfolded] = useState(false);
  const { ui } = messages;
  const isOpen = (id: string) => view.selection?.kind === "feature" && view.selection.id === id;
  return (
    <details className="index-part in-view" onToggle={({ currentTarget }) => setUnfolded(currentTarget.open)}>
      <summary>{ui.inView.heading(features.length)}</summary>
      {features.length === 0 ? <p className="quiet">{ui.inView.none}</p> : null}
      <ul data-testid="in-view">
        {(isUnfolded ? features : []).map((feature) => (
          <li key={feature.id} style={eraMarkById(atlas, tokens, colouringEra(feature, view))}>
            <button
              type="button"
              aria-current={isOpen(feature.id)}
              onClick={() => dispatch(select({ kind: "feature", id: feature.id }))}
              onFocus={() => hovered.set(feature.id)}
              onBlur={() => hovered.set(null)}
              onPointerEnter={() => hovered.set(feature.id)}
              onPointerLeave={() => hovered.set(null)}
            >
              <span className="swatch" aria-hidden="true" />
              <span>{feature.name}</span>
              <span className="quiet">{messages.panel.layerKinds[feature.layer]}</span>
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}
