import type { StyleSpecification } from "@maplibre/maplibre-gl-style-spec";
import type { FeatureStates } from "../../style/featureStates";
import type { Camera } from "../../viewstate/viewState";
import type { PartAddress } from "./drawnParts";
import type { RunningLight } from "./flow/flowMotion";
import type { FramePoint } from "./framePoint";
import type { Hits } from "./hit";

export const LOWEST_ZOOM = 0.25;
export const HIGHEST_ZOOM = 8;

export interface MapEngineOptions {
  readonly container: HTMLElement;
  readonly style: StyleSpecification;
  readonly camera: Camera;
  /** What assistive technology calls the map. */
  readonly label: string;
  readonly onRest: (camera: Camera) => void;
  readonly onPoint: (point: FramePoint | null) => void;
  readonly onPick: (point: FramePoint) => void;
  /** Everything asked for is on screen. */
  readonly onPainted: () => void;
  /** The graphics card is gone, and what was drawn with it. */
  readonly onLost: () => void;
  /** Frames came too slowly for the light that ran along lines, and it has ended. */
  readonly onSlow: () => void;
}

/** What draws the map and answers the pointer: MapLibre where there is WebGL, else the pictures' own renderer. */
export interface MapEngine {
  /** Takes a new style by its difference from the last one, and the feature states that go with it. */
  readonly show: (style: StyleSpecification, states: FeatureStates) => void;
  /** Has light run along courses; null ends it. Left out where nothing moves. */
  readonly runLight?: (light: RunningLight | null) => void;
  readonly highlight: (parts: readonly PartAddress[]) => void;
  /** Brings the map to a camera; a glide, or a cut where the reader asked for less motion. */
  readonly moveTo: (camera: Camera) => void;
  readonly zoomBy: (steps: number) => void;
  readonly hitAt: (point: FramePoint, tolerancePx: number) => Hits;
  readonly centre: () => FramePoint;
  readonly hasKeyboardFocus: () => boolean;
  readonly remove: () => void;
}

export function isSameCamera(a: Camera, b: Camera): boolean {
  return a.zoom === b.zoom && a.center[0] === b.center[0] && a.center[1] === b.center[1];
}
