import type { Feature, MultiPolygon, Polygon } from "geojson";
import { z } from "zod";
import { describeIssues } from "./describeIssues";
import type { Problem } from "./problem";
import { readJson } from "./readJson";
import { PolygonGeometry } from "./records/geometry";

/** What the rules need of the basemap: where land is, and which ids a polygon may be made of. */
export interface Basemap {
  readonly land: readonly Feature<Polygon | MultiPolygon>[];
  readonly ids: ReadonlySet<string>;
}

const LAND = "basemap/countries-50m.geojson";
const WITH_IDS = /^basemap\/(?:countries-50m|provinces[^/]*)\.geojson$/;

/** Other keys are the basemap's own affair; the rules read ids and areas. */
const Areas = z.object({
  features: z.array(
    z.object({
      type: z.literal("Feature"),
      id: z.string(),
      properties: z.object({}),
      geometry: PolygonGeometry,
    }),
  ),
});

/**
 * Reads the basemap's areas from the data folder. Without the file of countries, or with one that cannot be
 * read, `basemap` is null, and the rules about land and members have nothing to say.
 */
export function readBasemap(files: ReadonlyMap<string, string>): {
  basemap: Basemap | null;
  problems: readonly Problem[];
} {
  const land: Feature<Polygon | MultiPolygon>[] = [];
  const ids = new Set<string>();
  const problems: Problem[] = [];
  for (const [file, text] of files) {
    if (!WITH_IDS.test(file)) continue;
    const read = readJson(file, text);
    if ("problem" in read) {
      problems.push(read.problem);
      continue;
    }
    const result = Areas.safeParse(read.value);
    if (!result.success) problems.push(...describeIssues(file, read.value, result.error.issues));
    for (const area of result.data?.features ?? []) {
      ids.add(area.id);
      if (file === LAND) land.push(area);
    }
  }
  return { basemap: files.has(LAND) && problems.length === 0 ? { land, ids } : null, problems };
}
