import { join } from "node:path";
import { buildAtlas } from "../../src/atlas/atlas";
import { atlasRecords } from "../../src/build/atlasFiles";
import { readGeo } from "../../src/build/readGeo";
import { sha256 } from "../../src/build/sha256";
import { readBasemap } from "../../src/schema/basemap";
import { checkGeo } from "../../src/schema/checkGeo";

const files = readGeo(join(import.meta.dirname, "../../geo"));
const { records } = checkGeo(files, sha256);

/** The atlas as it is published, for tests that hold the evidence itself to account. */
export const realAtlas = buildAtlas(atlasRecords(records, ""));
export const realBasemap = readBasemap(files).basemap;
/** The stories with the files they stand in. */
export const realStories = records.stories;
