/** Files of the basemap that are sources of their own; the source's id is the file's name without its ending. */
export const BASEMAP_SOURCES = [
  "countries-50m",
  "countries-110m",
  "boundaries-50m",
  "boundaries-110m",
  "lakes-50m",
  "rivers-50m",
] as const;
