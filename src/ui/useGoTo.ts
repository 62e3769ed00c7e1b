import type { Selection } from "../viewstate/viewState";
import { useServices, useShown } from "./AtlasContext";
import { goTo } from "./goTo";

/** The evidence is read next: the focus goes there, once it is on the page. */
function focusPanel(): void {
  requestAnimationFrame(() =>
    document.querySelector<HTMLButtonElement>("[data-testid=panel] button")?.focus(),
  );
}

/** Opens something, brings the map to it and hands the focus to the evidence. */
export function useGoTo(): (selection: Selection) => void {
  const { store, frameSize, messages } = useServices();
  const { derived } = useShown();
  return (selection) => {
    store.dispatch(goTo(derived, selection, frameSize.getSnapshot(), messages));
    focusPanel();
  };
}
