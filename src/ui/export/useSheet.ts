import type { StyleSpecification } from "@maplibre/maplibre-gl-style-spec";
import { useCallback, useEffect, useMemo, useState } from "react";
import { isRefusal, type SheetRefusal } from "../../sheet/sheetRefusal";
import type { AskedSpec } from "../../sheet/sheetSpec";
import type { Camera } from "../../viewstate/viewState";
import { type FrameSize, useServices, useShown, useStore } from "../AtlasContext";
import { type DrawingStage, type DrawnSheet, drawSheet } from "./drawSheet";
import type { SheetRequest } from "./sheetComposer";

/** A preview with what its frame was asked to show. */
export interface ShownSheet extends DrawnSheet {
  readonly camera: Camera;
  readonly screen: FrameSize;
}

type Outcome =
  | { readonly kind: "made"; readonly shown: ShownSheet }
  | { readonly kind: "refused"; readonly refusal: SheetRefusal }
  | { readonly kind: "failed"; readonly reason: string; readonly retry: () => void };

/** How far the picture is that is asked for now. */
export type SheetState = Outcome | { readonly kind: "drawing"; readonly stage: DrawingStage };

/** A reader who types or pushes the map is given time to finish. */
const REST_MS = 250;

interface Done {
  readonly request: SheetRequest;
  readonly outcome: Outcome;
}

/**
 * The sheet of the view on screen, its frame moved to a camera of its own where one is given, and beside it the last
 * one drawn, which stands until the next is there. A newer request gives up an older one.
 */
export function useSheet(
  spec: AskedSpec,
  own: Camera | null,
  style: StyleSpecification,
): { state: SheetState; last: ShownSheet | null } {
  const services = useServices();
  const { view } = useShown();
  const screen = useStore(services.frameSize);
  const [done, setDone] = useState<Done | null>(null);
  const [last, setLast] = useState<ShownSheet | null>(null);
  const [stage, setStage] = useState<DrawingStage>("waiting");
  const [turn, setTurn] = useState(0);
  const retry = useCallback(() => {
    setDone(null);
    setTurn((before) => before + 1);
  }, []);
  const request = useMemo(
    () => screen && { services, view: { ...view, camera: own ?? view.camera }, screen, spec, style },
    [services, view, own, screen, spec, style],
  );

  useEffect(() => {
    if (!request) return;
    const drawing = new AbortController();
    const finish = (outcome: Outcome) => {
      if (drawing.signal.aborted) {
        if (outcome.kind === "made") URL.revokeObjectURL(outcome.shown.preview);
        return;
      }
      if (outcome.kind === "made") setLast(outcome.shown);
      setDone({ request, outcome });
      setStage("waiting");
    };
    const draw = async () => {
      try {
        const result = await drawSheet(request, drawing.signal, setStage);
        const { view: framed, screen: size } = request;
        finish(
          isRefusal(result)
            ? { kind: "refused", refusal: result }
            : { kind: "made", shown: { ...result, camera: framed.camera, screen: size } },
        );
      } catch (error) {
        finish({ kind: "failed", reason: error instanceof Error ? error.message : String(error), retry });
      }
    };
    const timer = setTimeout(() => void draw(), REST_MS);
    return () => {
      drawing.abort();
      clearTimeout(timer);
      setStage("waiting");
    };
  }, [request, retry, turn]);

  useEffect(() => () => (last ? URL.revokeObjectURL(last.preview) : undefined), [last]);

  const state =
    done !== null && done.request === request ? done.outcome : ({ kind: "drawing", stage } as const);
  return { state, last };
}
