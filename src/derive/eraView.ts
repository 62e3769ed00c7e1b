import type { ViewState } from "../viewstate/viewState";
import { derive, type Derived } from "./derive";
import { featureBounds, unionBounds } from "./featureBounds";
import { cameraFor } from "./mapFrame";

/** Kept free around the evidence, css px, so that names at its edge are whole. */
const PADDING_PX = 64;
/** In a small frame the padding takes no more than this share of a side. */
const LARGEST_PADDING = 0.1;
/** No closer than this: even an era of one place is seen with the countries around it. */
const CLOSEST_ZOOM = 5;

/** The camera that shows all that the view's layers hold of one era; null where they hold nothing of it. */
export function eraView(
  { atlas, layers, view }: Derived,
  era: string,
  { width, height }: { readonly width: number; readonly height: number },
): ViewState["camera"] | null {
  const alone = derive(atlas, layers, { ...view, eras: [era] });
  const bounds = featureBounds(alone);
  const found = unionBounds(
    alone.visibility.shown.flatMap(({ id }) => {
      const own = bounds.get(id);
      return own ? [own] : [];
    }),
  );
  if (!found) return null;
  const padding = Math.min(PADDING_PX, LARGEST_PADDING * Math.min(width, height));
  const { center, zoom } = cameraFor(found, width, height, padding);
  return { center: [center[0], center[1]], zoom: Math.min(zoom, CLOSEST_ZOOM) };
}
