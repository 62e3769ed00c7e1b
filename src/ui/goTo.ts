import { derive, type Derived } from "../derive/derive";
import { eraView } from "../derive/eraView";
import { type Bounds, cameraFor } from "../derive/mapFrame";
import { reveal, revealEras } from "../derive/reveal";
import { tell } from "../derive/told";
import type { Messages } from "../messages/messages";
import { moveCamera, select, type Transition } from "../viewstate/transitions";
import type { Selection } from "../viewstate/viewState";
import type { FrameSize } from "./AtlasContext";
import { featureBounds, unionBounds } from "../derive/featureBounds";
import { flyTo } from "./panel/flyTo";

const MARGIN_PX = 56;
const CLOSEST_ZOOM = 5;

function boundsOf(derived: Derived, selection: Selection, messages: Messages): Bounds | null {
  const { atlas } = derived;
  const position = selection.kind === "place" ? atlas.place.get(selection.id)?.position : null;
  if (position) return [...position, ...position];
  const known = featureBounds(derived);
  const features = tell(atlas, selection, messages)?.features ?? [];
  return unionBounds(features.map(({ id }) => known.get(id)).filter((bounds) => bounds !== undefined));
}

/**
 * Opens anything the atlas holds, turns on what would hide it, and brings the map there, to an era's own first view
 * for an era; where it has no place on the map, the map stays.
 */
export function goTo(
  { atlas, layers }: Pick<Derived, "atlas" | "layers">,
  selection: Selection,
  size: FrameSize | null,
  messages: Messages,
): Transition {
  return (view) => {
    const claim = selection.kind === "claim" ? atlas.claim.get(selection.id) : undefined;
    if (claim) return flyTo(derive(atlas, layers, view), claim, size)(view);
    const feature = selection.kind === "feature" ? atlas.feature.get(selection.id) : undefined;
    const told = tell(atlas, selection, messages);
    const eras =
      selection.kind === "era" ? [selection.id] : (told?.features.flatMap((behind) => behind.eras) ?? []);
    const revealed = feature ? reveal(atlas, feature)(view) : revealEras(atlas, eras)(view);
    const opened = select(selection)(revealed);
    const derived = derive(atlas, layers, opened);
    if (selection.kind === "era") {
      const first = size && eraView(derived, selection.id, size);
      return first ? moveCamera(first)(opened) : opened;
    }
    const bounds = boundsOf(derived, selection, messages);
    if (!bounds || !size) return opened;
    const { center, zoom } = cameraFor(bounds, size.width, size.height, MARGIN_PX);
    return moveCamera({ center, zoom: Math.min(zoom, CLOSEST_ZOOM) })(opened);
  };
}
