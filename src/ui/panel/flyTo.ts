import type { AtlasClaim } from "../../atlas/records";
import type { Derived } from "../../derive/derive";
import { type Bounds, cameraFor } from "../../derive/mapFrame";
import { moveCamera, select, showEras, type Transition } from "../../viewstate/transitions";
import type { FrameSize } from "../AtlasContext";
import { featureBounds, unionBounds } from "../../derive/featureBounds";

const MARGIN_PX = 56;
/** No closer than this: a claim about a country is no reason to look at one town. */
const CLOSEST_ZOOM = 4.2;

function claimBounds(derived: Derived, claim: AtlasClaim): Bounds | null {
  const known = featureBounds(derived);
  const features = [...derived.atlas.feature.values()]
    .filter(({ properties }) => properties.claims.includes(claim.id))
    .flatMap(({ id }) => {
      const bounds = known.get(id);
      return bounds ? [bounds] : [];
    });
  const places = claim.places.flatMap((id): Bounds[] => {
    const position = derived.atlas.place.get(id)?.position;
    return position ? [[...position, ...position]] : [];
  });
  return unionBounds(features) ?? unionBounds(places);
}

/** Opens a claim and brings the map to what rests on it, its eras on. */
export function flyTo(derived: Derived, claim: AtlasClaim, size: FrameSize | null): Transition {
  const bounds = claimBounds(derived, claim);
  return (view) => {
    const order = derived.atlas.eras.map(({ id }) => id);
    const eras = order.filter((id) => view.eras.includes(id) || claim.eras.includes(id));
    const opened = select({ kind: "claim", id: claim.id })(showEras(eras)(view));
    if (!bounds || !size) return opened;
    const { center, zoom } = cameraFor(bounds, size.width, size.height, MARGIN_PX);
    return moveCamera({ center, zoom: Math.min(zoom, CLOSEST_ZOOM) })(opened);
  };
}
