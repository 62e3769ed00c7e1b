import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import { moveCamera, select } from "../../viewstate/transitions";
import { useServices, useShown, useStore } from "../AtlasContext";
import { drawnParts } from "./drawnParts";
import type { FramePoint } from "./framePoint";
import { HoverTip } from "./HoverTip";
import { MapButtons } from "./MapButtons";
import { createMapEngine, type MapEngine } from "./mapEngine";
import { selectionAt } from "./selectionAt";
import { useFrameSize } from "./useFrameSize";
import { useMapStyle } from "./useMapStyle";

/** How far from a mark a pointer may be, css px. */
const NEAR_PX = 4;

interface MapViewProps {
  /** The first complete map is on screen. */
  readonly onReady: () => void;
  /** The browser cannot draw it. */
  readonly onUnavailable: () => void;
}

/** The interactive map in its frame, with its buttons and the name of what is pointed at. */
export function MapView({ onReady, onUnavailable }: MapViewProps) {
  const { atlas, hovered, messages, store } = useServices();
  const { view, derived } = useShown();
  const { style, states } = useMapStyle();
  const container = useRef<HTMLDivElement>(null);
  const [engine, setEngine] = useState<MapEngine | null>(null);
  const [tip, setTip] = useState<FramePoint | null>(null);
  const hoveredId = useStore(hovered);
  useFrameSize(container);

  const live = useRef<MapEngine | null>(null);
  const point = useCallback(
    (at: FramePoint | null) => {
      const hit = at && live.current?.hitAt(at, NEAR_PX);
      hovered.set(hit?.kind === "feature" ? hit.id : null);
      setTip(at);
    },
    [hovered],
  );
  const pick = useCallback(
    (at: FramePoint) => {
      const hit = live.current?.hitAt(at, NEAR_PX) ?? null;
      store.dispatch(select(selectionAt(atlas, hit)));
    },
    [atlas, store],
  );

  // Created once; what changes later goes through the effects below.
  const first = useRef({ style, camera: view.camera, label: messages.ui.map.label, onReady, onUnavailable });
  useEffect(() => {
    if (!container.current) return;
    const { style: firstStyle, camera, label, onReady: ready, onUnavailable: fail } = first.current;
    try {
      const created = createMapEngine({
        container: container.current,
        style: firstStyle,
        camera,
        label,
        onRest: (rested) => store.dispatch(moveCamera(rested)),
        onPoint: point,
        onPick: pick,
        onPainted: ready,
      });
      live.current = created;
      setEngine(created);
      return () => {
        live.current = null;
        setEngine(null);
        created.remove();
      };
    } catch {
      fail();
      return;
    }
  }, [store, point, pick]);

  useEffect(() => engine?.show(style, states), [engine, style, states]);
  useEffect(() => engine?.moveTo(view.camera), [engine, view.camera]);
  const parts = useMemo(() => drawnParts(derived), [derived]);
  useEffect(() => {
    engine?.highlight((hoveredId !== null && parts.get(hoveredId)) || []);
  }, [engine, hoveredId, parts]);

  return (
    <div className="map" data-testid="map" data-pointing={hoveredId !== null && tip !== null}>
      <div className="map-canvas" ref={container} />
      <div className="map-crosshair" aria-hidden="true" />
      {engine && <MapButtons onZoom={engine.zoomBy} />}
      {tip && hoveredId !== null && <HoverTip id={hoveredId} at={tip} />}
    </div>
  );
}
