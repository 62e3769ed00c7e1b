import { bbox } from "@turf/turf";
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { formatProblems } from "./formatProblems";
import { readGeo } from "./readGeo";
import type { BasemapLabels } from "../derive/drawing/labelCandidates";
import type { Country } from "../derive/layout/labelSpots";
import { BASEMAP_SOURCES } from "../style/basemapSources";
import { atlasFiles, atlasRecords } from "./atlasFiles";
import { checkFolder } from "./checkFolder";
import { labelWidth } from "./labelWidth";

/** A country with its box, so that most can be passed over at a glance. */
function withBox(country: Country): Country {
  return { ...country, bbox: bbox(country) };
}

/** SHA-256 over every data file, in the order of their names: what an edition's pictures name. */
function editionHash(files: ReadonlyMap<string, string>): string {
  const hash = createHash("sha256");
  for (const name of [...files.keys()].toSorted()) hash.update(`${name}\n${files.get(name)}\n`);
  return hash.digest("hex");
}

/**
 * Every file of the built site's `data` folder, by its path there.
 *
 * @throws Error that lists each problem with file, pointer and rule where the data folder is not sound
 */
export function geoFolderFiles(folder: string): ReadonlyMap<string, string> {
  const files = readGeo(folder);
  const { records, problems } = checkFolder(files);
  const errors = problems.filter(({ severity }) => severity === "error");
  if (errors.length > 0) throw new Error(`the data folder is not sound\n${formatProblems(errors, false)}`);
  const text = (name: string) => readFileSync(join(folder, "basemap", name), "utf8");
  const basemap = {
    countries: JSON.parse(text("country-labels.geojson")) as BasemapLabels["countries"],
    seas: JSON.parse(text("marine-labels.geojson")) as BasemapLabels["seas"],
    formerNames: JSON.parse(text("former-names.json")) as BasemapLabels["formerNames"],
  };
  const areas = (name: string) => (JSON.parse(text(name)) as { features: Country[] }).features.map(withBox);
  const atlas = atlasFiles(
    atlasRecords(records, editionHash(files)),
    basemap,
    { countries: areas("countries-50m.geojson"), provinces: areas("provinces.geojson") },
    labelWidth,
  );
  const stories = records.stories.map(
    ({ value }) => [`stories/${value.id}.json`, JSON.stringify(value)] as const,
  );
  return new Map([
    ...atlas,
    ...stories,
    ...BASEMAP_SOURCES.map((id) => [`basemap/${id}.geojson`, text(`${id}.geojson`)] as const),
  ]);
}
