import { useRef } from "react";
import type { ViewState } from "../viewstate/viewState";

/** Where the camera stands, how the page is coloured and what a sheet is called decide no mark. */
function marksKey(view: ViewState): string {
  return JSON.stringify({ ...view, camera: null, theme: null, sheet: null });
}

/**
 * The view for everything that follows from it: the same object while only camera, theme and sheet texts change,
 * so that moving the map derives nothing anew. Its camera is that of an earlier moment; frames use the live one.
 */
export function useSettledView(view: ViewState): ViewState {
  const settled = useRef({ key: "", view });
  const key = marksKey(view);
  if (settled.current.key !== key) settled.current = { key, view };
  return settled.current.view;
}
