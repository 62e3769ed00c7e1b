import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import type { Selection } from "../../viewstate/viewState";
import { moveCamera, select, setMotion } from "../../viewstate/transitions";
import { useServices, useShown, useStore } from "../AtlasContext";
import { drawnParts } from "./drawnParts";
import type { MapEngine, MapEngineOptions } from "./engine";
import { useFlowLight } from "./flow/useFlowLight";
import type { FramePoint } from "./framePoint";
import { type Hits, nextHit } from "./hit";
import { HoverTip } from "./HoverTip";
import { MapButtons } from "./MapButtons";
import { createMapEngine } from "./mapEngine";
import { selectionAt } from "./selectionAt";
import { useFrameSize } from "./useFrameSize";
import { useMapStyle } from "./useMapStyle";

/** How far from a mark a pointer may be, css px. */
const NEAR_PX = 4;

const NOTHING_HIT: Hits = { features: [], country: null };

/** Where the pointer is, and how many marks lie there. */
interface Tip extends FramePoint {
  readonly marks: number;
}

function openFeature(selection: Selection | null): string | null {
  return selection?.kind === "feature" ? selection.id : null;
}

/** Why the map is drawn without the graphics card: it was never there, or it went away. */
export type WebglTrouble = "missing" | "lost";

interface MapViewProps {
  /** Whether WebGL draws the map; else it is SVG. Not to be changed: the map begins anew under another key. */
  readonly hasWebgl: boolean;
  /** The first complete map is on screen. */
  readonly onReady: () => void;
  readonly onTrouble: (trouble: WebglTrouble) => void;
}

async function createWithoutWebgl(options: MapEngineOptions): Promise<MapEngine> {
  const { createSvgEngine } = await import("./svg/svgEngine");
  return createSvgEngine(options);
}

/** The interactive map in its frame, with its buttons and the name of what is pointed at. */
export function MapView({ hasWebgl, onReady, onTrouble }: MapViewProps) {
  const { atlas, hovered, lit, mapMotion, messages, store } = useServices();
  const { view, derived } = useShown();
  const { style, states } = useMapStyle();
  const container = useRef<HTMLDivElement>(null);
  const [engine, setEngine] = useState<MapEngine | null>(null);
  const [tip, setTip] = useState<Tip | null>(null);
  const hoveredId = useStore(hovered);
  const litIds = useStore(lit);
  useFrameSize(container);

  const live = useRef<MapEngine | null>(null);
  const point = useCallback(
    (at: FramePoint | null) => {
      const hits = (at && live.current?.hitAt(at, NEAR_PX)) ?? NOTHING_HIT;
      hovered.set(nextHit(hits, openFeature(store.getSnapshot().view.selection)));
      setTip(at && { ...at, marks: hits.features.length });
    },
    [hovered, store],
  );
  const pick = useCallback(
    (at: FramePoint) => {
      const hits = live.current?.hitAt(at, NEAR_PX) ?? NOTHING_HIT;
      store.dispatch(select(selectionAt(atlas, hits, store.getSnapshot().view.selection)));
      point(at);
    },
    [atlas, point, store],
  );

  // Created once; what changes later goes through the effects below.
  const label = messages.ui.map.label;
  const first = useRef({ style, camera: view.camera, label, hasWebgl, onReady, onTrouble });
  useEffect(() => {
    if (!container.current) return;
    const { onReady: onPainted, onTrouble: tell, hasWebgl: isDrawnByWebgl, ...begin } = first.current;
    const options: MapEngineOptions = {
      ...begin,
      container: container.current,
      onRest: (rested) => store.dispatch(moveCamera(rested)),
      onPoint: point,
      onPick: pick,
      onPainted,
      onLost: () => tell("lost"),
      onSlow: () => {
        mapMotion.set("slow");
        store.pass(setMotion(false));
      },
    };
    mapMotion.set(isDrawnByWebgl ? "possible" : "without-webgl");
    let isGone = false;
    const use = (created: MapEngine) => {
      if (isGone) return created.remove();
      live.current = created;
      setEngine(created);
    };
    try {
      if (isDrawnByWebgl) use(createMapEngine(options));
      else void createWithoutWebgl(options).then(use);
    } catch {
      tell("missing");
    }
    return () => {
      isGone = true;
      live.current?.remove();
      live.current = null;
      setEngine(null);
    };
  }, [mapMotion, store, point, pick]);

  useEffect(() => engine?.show(style, states), [engine, style, states]);
  useEffect(() => engine?.moveTo(view.camera), [engine, view.camera]);
  useFlowLight(engine);
  const parts = useMemo(() => drawnParts(derived), [derived]);
  useEffect(() => {
    const ids = hoveredId === null ? litIds : [hoveredId, ...litIds];
    engine?.highlight(ids.flatMap((id) => parts.get(id) ?? []));
  }, [engine, hoveredId, litIds, parts]);

  return (
    <div
      className="map"
      data-testid="map"
      data-projection={view.projection}
      data-pointing={hoveredId !== null && tip !== null}
    >
      <div className="map-canvas" ref={container} />
      <div className="map-crosshair" aria-hidden="true" />
      {engine && <MapButtons onZoom={engine.zoomBy} />}
      {tip && hoveredId !== null && <HoverTip id={hoveredId} at={tip} marks={tip.marks} />}
    </div>
  );
}
