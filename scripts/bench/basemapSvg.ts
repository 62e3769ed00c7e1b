import { geoMercator, geoPath } from "d3-geo";
import type { SnapshotAtlas } from "../../src/cli/snapshotAtlas";
import { WORLD_PX } from "../../src/derive/mercator";
import type { Camera } from "../../src/viewstate/viewState";

const BASEMAP = ["countries-50m", "boundaries-50m", "lakes-50m", "rivers-50m"] as const;

/**
 * The plain basemap of a frame as SVG, as d3-geo draws it: the yardstick that sheets are held against.
 *
 * @param enlarged how much larger than the frame the picture is
 */
export function basemapSvg(
  { sources }: SnapshotAtlas,
  { center, zoom }: Camera,
  width: number,
  height: number,
  enlarged = 1,
): string {
  const projection = geoMercator()
    .center([center[0], center[1]])
    .scale((WORLD_PX * 2 ** zoom) / (2 * Math.PI))
    .translate([width / 2, height / 2])
    .clipExtent([
      [0, 0],
      [width, height],
    ]);
  const draw = geoPath(projection);
  const paths = BASEMAP.flatMap((name) =>
    (sources[name]?.features ?? []).map(
      (feature) =>
        `<path fill="${/Polygon/.test(feature.geometry.type) ? "#eee" : "none"}" d="${draw(feature) ?? ""}"/>`,
    ),
  );
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width * enlarged}" height="${height * enlarged}" viewBox="0 0 ${width} ${height}" stroke="#999">${paths.join("")}</svg>`;
}
