import type { Feature, FeatureCollection, LineString, Position } from "geojson";

/** Degrees between lines, with the whole zoom from which lines so near each other are drawn. */
const SPACINGS = [
  { degrees: 30, from: 0 },
  { degrees: 10, from: 2 },
  { degrees: 5, from: 5 },
] as const;

/** Where a Mercator map ends: no line goes on to the poles, where all meridians would run together. */
const NORTHERNMOST = 85;

/** What the style reads of a line: the whole zoom from which it is drawn. */
export interface GraticuleProperties {
  readonly from: number;
}

function line(degree: number, coordinates: Position[]): Feature<LineString, GraticuleProperties> {
  const from = SPACINGS.find(({ degrees }) => degree % degrees === 0)?.from ?? 0;
  return { type: "Feature", properties: { from }, geometry: { type: "LineString", coordinates } };
}

function steps(from: number, to: number): number[] {
  const { degrees } = SPACINGS[SPACINGS.length - 1] ?? SPACINGS[0];
  return Array.from({ length: (to - from) / degrees + 1 }, (_, index) => from + index * degrees);
}

/**
 * Meridians and parallels, each once, with the zoom from which it is drawn: every 30°, from zoom 2 every 10°, from
 * zoom 5 every 5°. `[longitude, latitude]`; the meridian of 180° stands at the west end alone.
 */
export function graticule(): FeatureCollection<LineString, GraticuleProperties> {
  const meridians = steps(-180, 175).map((lng) =>
    line(lng, [
      [lng, -NORTHERNMOST],
      [lng, NORTHERNMOST],
    ]),
  );
  const parallels = steps(-80, 80).map((lat) =>
    line(lat, [
      [-180, lat],
      [0, lat],
      [180, lat],
    ]),
  );
  return { type: "FeatureCollection", features: [...meridians, ...parallels] };
}
