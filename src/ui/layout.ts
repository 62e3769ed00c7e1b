import { useMediaQuery } from "./useMediaQuery";

/** `wide`: index, map and panel side by side. `stacked`: the panel under the map. `phone`: map and bottom sheet. */
export type Layout = "wide" | "stacked" | "phone";

/** A window too low for a timeline along its foot; the index holds a small one. The same height stands in `css/page.css`. */
export function useIsLow(): boolean {
  return useMediaQuery("(max-height: 559.98px)");
}

/** The same widths stand in `css/page.css`. */
export function useLayout(): Layout {
  const isPhone = useMediaQuery("(max-width: 699.98px)");
  const isWide = useMediaQuery("(min-width: 960px), (min-width: 700px) and (max-height: 559.98px)");
  if (isPhone) return "phone";
  return isWide ? "wide" : "stacked";
}
