/** Degrees within the antimeridian of a map's middle, on either side of which a map is cut. */
const WITHIN = 1e-6;
const STEP = 3;

function steps(from: number, to: number): number[] {
  const count = Math.ceil(Math.abs(to - from) / STEP);
  return Array.from({ length: count + 1 }, (_, at) => from + ((to - from) * at) / count);
}

/** The edge of a world cut opposite its middle meridian, poles included, clockwise: `[longitude, latitude]`. */
export function worldEdge(middle: number): GeoJSON.Position[] {
  const [west, east] = [middle - 180 + WITHIN, middle + 180 - WITHIN];
  return [
    ...steps(-90, 90).map((latitude) => [west, latitude]),
    ...steps(west, east).map((longitude) => [longitude, 90]),
    ...steps(90, -90).map((latitude) => [east, latitude]),
    ...steps(east, west).map((longitude) => [longitude, -90]),
  ];
}
