import { createContext, use, useSyncExternalStore } from "react";
import type { Atlas } from "../atlas/atlas";
import type { Derived } from "../derive/derive";
import type { DrawnLayers } from "../derive/drawing/drawLayers";
import type { Messages } from "../messages/messages";
import type { Store } from "../store/store";
import type { ViewStore } from "../store/viewStore";
import type { LabelSwitch } from "../style/labelStates";
import type { Tokens } from "../style/tokens/tokens";
import type { Transition } from "../viewstate/transitions";
import type { MapMotion } from "./motion/mapMotion";
import type { TableSettings } from "./table/tableSettings";
import type { ViewState } from "../viewstate/viewState";

/** What every part of the page may ask for. */
export interface AtlasServices {
  readonly atlas: Atlas;
  readonly layers: DrawnLayers;
  readonly labels: readonly LabelSwitch[];
  readonly messages: Messages;
  readonly store: ViewStore;
  /** Id of the atlas feature under the pointer or the focus. */
  readonly hovered: Store<string | null>;
  /** Ids of the features that an entry of the key stands for, while it is pointed at or held. */
  readonly lit: Store<readonly string[]>;
  /** Size of the map's frame in css px, once it is known. */
  readonly frameSize: Store<FrameSize | null>;
  readonly mapMotion: Store<MapMotion>;
  readonly tableSettings: Store<TableSettings>;
}

export interface FrameSize {
  readonly width: number;
  readonly height: number;
}

/** What follows from the view, computed once for the whole page. */
export interface Shown {
  readonly view: ViewState;
  readonly derived: Derived;
  readonly tokens: Tokens;
}

export const ServicesContext = createContext<AtlasServices | null>(null);
export const ShownContext = createContext<Shown | null>(null);

function provided<T>(value: T | null): T {
  if (value === null) throw new Error("a part of the page stands outside the provider of the atlas");
  return value;
}

export function useServices(): AtlasServices {
  return provided(use(ServicesContext));
}

export function useShown(): Shown {
  return provided(use(ShownContext));
}

export function useMessages(): Messages {
  return useServices().messages;
}

export function useDispatch(): (transition: Transition) => void {
  return useServices().store.dispatch;
}

/** The value of a store, kept up to date. */
export function useStore<T>(store: Pick<Store<T>, "getSnapshot" | "subscribe">): T {
  return useSyncExternalStore(store.subscribe, store.getSnapshot);
}
