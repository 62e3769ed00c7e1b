/** What a map frame shows. */
export interface MapFrame {
  /** `[longitude, latitude]` of the middle, in degrees. */
  center: [number, number];
  /** MapLibre's zoom: the world is 512 · 2^zoom pixels wide. */
  zoom: number;
  /** CSS pixels. */
  width: number;
  /** CSS pixels. */
  height: number;
}
