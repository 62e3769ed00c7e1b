import type { FontFacesSpecification } from "@maplibre/maplibre-gl-style-spec";

/** Where a style finds its data and fonts; each renderer passes its own. */
export interface StyleResources {
  /** Address of a data file, e.g. `corridors.geojson` or `basemap/countries-50m.geojson`. */
  dataUrl(file: string): string;
  /** The style's `font-faces`, made by `render/fonts.ts`. */
  readonly fontFaces: FontFacesSpecification;
}
