import { geoAzimuthalEqualArea, geoConicEqualArea } from "d3-geo";
import { globeOf } from "../../derive/globe";
import type { MapFrame } from "../frame";
import { equalEarth } from "./equalEarth";
import { flatProjection } from "./flatProjection";
import type { MapProjection, ProjectionMaker } from "./mapProjection";
import { worldEdge } from "./worldEdge";

const DEGREES = 180 / Math.PI;
/** Degrees from the centre to a corner beyond which a frame holds more than a hemisphere: a world map. */
const HEMISPHERE = 100;
/** Degrees of latitude within which a cone serves: it flattens out at the equator and closes at a pole. */
const CONE_LATITUDES = [0, 75] as const;
/** Degrees of longitude to either side that a cone bears before its parallels bend too much. */
const CONE_LONGITUDES = 75;
/** A frame is wide when its width exceeds its height by this factor. */
const WIDE = 1.2;
/** Standard parallels lie this share of the latitudes within their limits. */
const WITHIN_LIMITS = 1 / 6;
/** Degrees drawn beyond a frame's corners. */
const BEYOND = 8;
const WHOLE_SPHERE = 179.9;

/** Which equal-area projection fits a frame. */
export type EqualAreaFit =
  | { readonly kind: "world" }
  | { readonly kind: "azimuthal"; readonly reach: number }
  | { readonly kind: "conic"; readonly parallels: readonly [south: number, north: number] };

/**
 * After Snyder (1987), Map Projections: A Working Manual, USGS Professional Paper 1395, chapter 6: a world map is
 * pseudocylindrical; a wide region of middle latitudes conic, its standard parallels a sixth of the latitudes within
 * their limits (chapter 14, after Deetz and Adams 1934); every other region azimuthal about its centre.
 */
export function equalAreaFit(frame: MapFrame): EqualAreaFit {
  const { radius } = globeOf(frame);
  const degrees = (px: number) => (px / radius) * DEGREES;
  const [halfWidth, halfHeight] = [degrees(frame.width / 2), degrees(frame.height / 2)];
  const reach = Math.hypot(halfWidth, halfHeight);
  if (reach > HEMISPHERE) return { kind: "world" };
  const [, latitude] = frame.center;
  const [nearest, furthest] = CONE_LATITUDES;
  const isMiddle = Math.abs(latitude) - halfHeight > nearest && Math.abs(latitude) + halfHeight < furthest;
  const longitudes = halfWidth / Math.cos(latitude / DEGREES);
  if (!isMiddle || longitudes > CONE_LONGITUDES || halfWidth < halfHeight * WIDE)
    return { kind: "azimuthal", reach };
  const within = halfHeight * (1 - 2 * WITHIN_LIMITS);
  return { kind: "conic", parallels: [latitude - within, latitude + within] };
}

/** An equal-area projection fitted to the frame. */
export const equalArea: ProjectionMaker = (frame): MapProjection => {
  const [longitude, latitude] = frame.center;
  const fit = equalAreaFit(frame);
  switch (fit.kind) {
    case "world":
      return equalEarth(frame);
    case "azimuthal": {
      const clip = Math.min(WHOLE_SPHERE, fit.reach * 1.25 + BEYOND);
      const azimuthal = geoAzimuthalEqualArea().rotate([-longitude, -latitude]).clipAngle(clip);
      return flatProjection(frame, azimuthal, null);
    }
    case "conic": {
      const conic = geoConicEqualArea()
        .parallels([...fit.parallels])
        .rotate([-longitude, 0]);
      return flatProjection(frame, conic, () => worldEdge(longitude));
    }
  }
};
