import type { StyleSpecification } from "@maplibre/maplibre-gl-style-spec";
import type { FeatureCollection } from "geojson";
import { WORLD_PX } from "../../derive/mercator";
import type { DisplayItem } from "../../render/displayList";
import { drawMap } from "../../render/drawMap";
import type { FontMetrics } from "../../render/fontMetrics";
import { PROJECTIONS } from "../../render/project/projections";
import { boundsOfPoints } from "../../render/project/shapes";
import { WORLD_EDGE } from "../../style/space";
import type { Tokens } from "../../style/tokens/tokens";
import type { SheetFrame } from "../frame/sheetFrame";

const LAND = "countries-110m";
const EDGE = "frame-edge";
/** A frame that is smaller than this on the globe, in px, is marked by a ring. */
const SMALLEST = 8;
/** As in `globeOf`: the camera's height above the map, in heights of the frame. */
const CAMERA_HEIGHTS = 1.5;

function line(coordinates: GeoJSON.Position[]): FeatureCollection {
  const geometry = { type: "LineString" as const, coordinates };
  return { type: "FeatureCollection", features: [{ type: "Feature", properties: {}, geometry }] };
}

/** Land in the colour of the map's coasts on paper: at this size the map's own land and water would run together. */
function style({ paper, coast, ink }: Tokens): StyleSpecification {
  const data = { type: "FeatureCollection", features: [] } as FeatureCollection;
  return {
    version: 8,
    projection: { type: "globe" },
    metadata: { [WORLD_EDGE]: ink },
    sources: { [LAND]: { type: "geojson", data }, [EDGE]: { type: "geojson", data } },
    layers: [
      { id: "inset-water", type: "background", paint: { "background-color": paper } },
      { id: "inset-land", type: "fill", source: LAND, paint: { "fill-color": coast } },
      // Closes the seams between countries.
      { id: "inset-seam", type: "line", source: LAND, paint: { "line-color": coast, "line-width": 0.4 } },
      { id: "inset-frame", type: "line", source: EDGE, paint: { "line-color": ink, "line-width": 1.3 } },
    ],
  };
}

/** Zoom at which the rim of a globe seen in a square of this side has a radius of `rim` px. */
function zoomFor(rim: number, side: number, latitude: number): number {
  // Solves rim = r · √(h / (2r + h)) for the sphere's radius r; h is the camera's height.
  const height = CAMERA_HEIGHTS * side;
  const radius = (rim * rim + Math.sqrt(rim ** 4 + (height * rim) ** 2)) / height;
  return Math.log2((2 * Math.PI * radius * Math.cos((latitude * Math.PI) / 180)) / WORLD_PX);
}

/**
 * A small globe about a frame's centre with the frame's edge on it, in a square of `side` px: land, coast, edge and no
 * more.
 */
export function insetGlobe(
  frame: SheetFrame,
  edge: GeoJSON.Position[],
  side: number,
  input: { tokens: Tokens; sources: Readonly<Record<string, FeatureCollection>>; fonts: FontMetrics },
): DisplayItem[] {
  const { tokens, sources, fonts } = input;
  const { center } = frame;
  const land = sources[LAND];
  if (!land) throw new Error(`the features of the source "${LAND}" are missing`);
  const small = { center, zoom: zoomFor(side / 2 - 1, side, center[1]), width: side, height: side };
  const { pointOf } = PROJECTIONS.globe(small);
  const points = edge.flatMap((position) => {
    const point = pointOf(position);
    return point ? [point] : [];
  });
  const [x0, y0, x1, y1] = boundsOfPoints(points);
  const isRing = Math.max(x1 - x0, y1 - y0) < SMALLEST;
  const { items } = drawMap({
    style: style(tokens),
    sources: { [LAND]: land, [EDGE]: line(isRing ? [] : edge) },
    frame: small,
    featureStates: new Map(),
    icons: {},
    fonts,
  });
  const stroke = { color: tokens.ink, opacity: 1, width: 1.3, cap: "butt", join: "miter" } as const;
  const ring: DisplayItem = { kind: "circle", cx: side / 2, cy: side / 2, r: SMALLEST / 2, stroke };
  return isRing ? [items, ring] : [items];
}
