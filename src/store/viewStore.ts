import type { Transition } from "../viewstate/transitions";
import type { UrlContext } from "../viewstate/urlParameter";
import { type DroppedPart, decodeView, encodeView, isEdition } from "../viewstate/viewCodec";
import type { Selection, ViewState } from "../viewstate/viewState";
import type { AddressBar } from "./addressBar";
import { createStore } from "./store";

/** How long camera or time must rest before the address follows it, in milliseconds. */
const CAMERA_REST_MS = 400;

/** The view on screen and what of the address could not be used. */
export interface ViewSnapshot {
  readonly view: ViewState;
  /**
   * The view for everything that follows from it: the same object while only camera, theme and the like
   * change, so that moving the map derives nothing anew. Its camera is that of an earlier moment.
   */
  readonly settled: ViewState;
  readonly dropped: readonly DroppedPart[];
}

export interface ViewStore {
  readonly getSnapshot: () => ViewSnapshot;
  readonly subscribe: (listener: () => void) => () => void;
  readonly dispatch: (transition: Transition) => void;
  /**
   * The same for a change on the way to another, such as a year that is played: no entry to go back to. The present
   * one takes its address once it rests.
   */
  readonly pass: (transition: Transition) => void;
  /** Shows the view of a query string, without `?`, as a step of its own; what is not in it is as in `fallback`. */
  readonly open: (query: string, fallback: ViewState) => void;
  /** The reader has read what was dropped. */
  readonly dismissDropped: () => void;
  /** Whether the page shows map, legend and credit alone. */
  readonly isEmbedded: boolean;
  /** The edition that the address asks for, whichever it is that is shown; else null. */
  readonly pinned: string | null;
  /** The view that an empty address stands for. */
  readonly opening: ViewState;
  /** Query that shows a view, for links; without `?`. */
  readonly queryOf: (view: ViewState) => string;
  /** Stops listening to the address bar. */
  readonly close: () => void;
}

export interface ViewStoreOptions {
  readonly addressBar: AddressBar;
  readonly context: UrlContext;
  /** The view that an empty address stands for. */
  readonly opening: ViewState;
  /** The view that an address stands for which opens something on the map and nothing else. */
  readonly arrival: (selection: Selection) => ViewState;
}

/** What is open is open on the map: pages and tours have views of their own. */
function openOnMap({ selection, page, story }: ViewState): Selection | null {
  return page === null && story === null ? selection : null;
}

/** No view has it, so that an address says its camera. */
const NO_CAMERA: ViewState["camera"] = { center: [0, 0], zoom: -1 };

/** Camera, theme, motion, a sheet's texts and the series beside the timeline decide no mark. */
function isSameMarks(a: ViewState, b: ViewState): boolean {
  const key = (view: ViewState) =>
    JSON.stringify({
      ...view,
      camera: null,
      theme: null,
      motion: null,
      sheet: null,
      page: null,
      section: null,
      story: null,
      series: null,
    });
  return key(a) === key(b);
}

/** Moving the camera and typing a title are no steps to go back over. */
function isStep(before: ViewState, after: ViewState): boolean {
  const kept = (view: ViewState) => JSON.stringify({ ...view, camera: null, sheet: null });
  return kept(before) !== kept(after);
}

/**
 * The one store of the view. It is filled from the address at the start and whenever the reader goes back or
 * forward; every change is written back: steps as new history entries, what only passes into the present one.
 */
export function createViewStore({ addressBar, context, opening, arrival }: ViewStoreOptions): ViewStore {
  const read = (): ViewSnapshot => {
    const query = addressBar.query();
    const { view: asked, dropped } = decodeView(query, opening, context);
    const opened = openOnMap(asked);
    const hasCamera = asked.camera !== opening.camera;
    const view = opened && !hasCamera ? decodeView(query, arrival(opened), context).view : asked;
    return { view, settled: view, dropped };
  };
  const asked = new URLSearchParams(addressBar.query());
  const isEmbedded = asked.get("embed") === "1";
  const edition = asked.get("edition");
  const pinned = edition !== null && isEdition(edition) ? edition : null;
  const store = createStore<ViewSnapshot>(read());
  let resting: ReturnType<typeof setTimeout> | undefined;

  const queryOf = (view: ViewState) => {
    // Without its camera it would be read as an arrival.
    const fallback = openOnMap(view) ? { ...opening, camera: NO_CAMERA } : opening;
    return [isEmbedded ? "embed=1" : "", pinned ? `edition=${pinned}` : "", encodeView(view, fallback)]
      .filter(Boolean)
      .join("&");
  };
  const settle = () => {
    if (resting === undefined) return;
    clearTimeout(resting);
    resting = undefined;
    addressBar.replace(queryOf(store.getSnapshot().view));
  };
  const show = (view: ViewState) => {
    const { settled, dropped } = store.getSnapshot();
    store.set({ view, settled: isSameMarks(settled, view) ? settled : view, dropped });
  };
  const forget = () => {
    clearTimeout(resting);
    resting = undefined;
  };
  const pass = (after: ViewState) => {
    if (JSON.stringify(after) === JSON.stringify(store.getSnapshot().view)) return;
    show(after);
    clearTimeout(resting);
    resting = setTimeout(settle, CAMERA_REST_MS);
  };
  const stopTravel = addressBar.onTravel(() => {
    forget();
    store.set(read());
  });

  return {
    getSnapshot: store.getSnapshot,
    subscribe: store.subscribe,
    isEmbedded,
    pinned,
    opening,
    queryOf,
    dispatch: (transition) => {
      const { view: before } = store.getSnapshot();
      const after = transition(before);
      if (!isStep(before, after)) return pass(after);
      settle();
      show(after);
      addressBar.push(queryOf(after));
    },
    pass: (transition) => pass(transition(store.getSnapshot().view)),
    open: (query, fallback) => {
      const { view, dropped } = decodeView(query, fallback, context);
      settle();
      store.set({ view, settled: view, dropped });
      addressBar.push(queryOf(view));
    },
    dismissDropped: () => store.set({ ...store.getSnapshot(), dropped: [] }),
    close: () => {
      settle();
      stopTravel();
    },
  };
}
