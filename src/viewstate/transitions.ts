import type { MapLayerId } from "../schema/vocabulary";
import type {
  Camera,
  CountingRule,
  MethodSection,
  PageId,
  Selection,
  SheetTexts,
  ThemeName,
  ViewState,
} from "./viewState";

/** A step from one view to the next; pure, so that it can be tested, replayed and undone. */
export type Transition = (view: ViewState) => ViewState;

function toggled<T>(list: readonly T[], item: T, order: readonly T[]): readonly T[] {
  const on = new Set(list);
  if (!on.delete(item)) on.add(item);
  return order.filter((candidate) => on.has(candidate));
}

/** Turns one era on or off; `order` is the atlas's list of era ids. */
export const toggleEra =
  (era: string, order: readonly string[]): Transition =>
  (view) => ({ ...view, eras: toggled(view.eras, era, order) });

export const showEras =
  (eras: readonly string[]): Transition =>
  (view) => ({ ...view, eras });

export const toggleLayer =
  (layer: MapLayerId, order: readonly MapLayerId[]): Transition =>
  (view) => ({ ...view, layers: toggled(view.layers, layer, order) });

export const moveCamera =
  (camera: Camera): Transition =>
  (view) => ({ ...view, camera });

export const setProjection =
  (projection: ViewState["projection"]): Transition =>
  (view) => ({ ...view, projection });

/** Opens something on the map; a page of text that lies over it gives way. */
export const select =
  (selection: Selection | null): Transition =>
  (view) => ({ ...view, selection, page: null, section: null });

/** Ends a guided tour where it stands: what its step showed stays on the map. */
export const leaveStory: Transition = (view) => ({ ...view, story: null });

export const showPage =
  (page: PageId | null): Transition =>
  (view) => ({ ...view, page, section: null });

/** Opens something on a page of text: the selection is the same as on the map, and the page stays over it. */
export const showOnPage =
  (page: PageId, selection: Selection | null): Transition =>
  (view) => ({ ...view, page, section: null, selection });

export const showSection =
  (section: MethodSection): Transition =>
  (view) => ({ ...view, page: "method", section });

/** Shows the years from first to last alone, or all. */
export const setYears =
  (years: ViewState["years"]): Transition =>
  (view) => ({ ...view, years });

/** Hides what lies after a day `YYYY-MM-DD`, or nothing. */
export const setUntil =
  (until: ViewState["until"]): Transition =>
  (view) => ({ ...view, until });

export const setSeries =
  (series: ViewState["series"]): Transition =>
  (view) => ({ ...view, series });

export const setTheme =
  (theme: ThemeName | null): Transition =>
  (view) => ({ ...view, theme });

export const setCounting =
  (counting: CountingRule): Transition =>
  (view) => ({ ...view, counting });

export const setConfidence =
  (confidence: ViewState["confidence"]): Transition =>
  (view) => ({ ...view, confidence });

export const setSeized =
  (seized: ViewState["seized"]): Transition =>
  (view) => ({ ...view, seized });

export const setFlows =
  (flows: ViewState["flows"]): Transition =>
  (view) => ({ ...view, flows });

export const setMeasure =
  (measure: string | null): Transition =>
  (view) => ({ ...view, measure });

export const setColourBy =
  (colourBy: ViewState["colourBy"]): Transition =>
  (view) => ({ ...view, colourBy });

export const setGraticule =
  (graticule: boolean): Transition =>
  (view) => ({ ...view, graticule });

export const setMotion =
  (motion: boolean): Transition =>
  (view) => ({ ...view, motion });

export const setSheetTexts =
  (texts: Partial<SheetTexts>): Transition =>
  (view) => ({ ...view, sheet: { ...view.sheet, ...texts } });
