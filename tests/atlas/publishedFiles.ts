import { join } from "node:path";
import { atlasOfFiles } from "../../src/build/atlasOfFiles";
import { geoFolderFiles } from "../../src/build/geoFolder";

/** Every file of the built site's `data` folder; worked out once for all tests, since it takes seconds. */
export const publishedFiles = geoFolderFiles(join(import.meta.dirname, "../../geo"));

/** What the page and the command line hold of them. */
export const publishedAtlas = atlasOfFiles(publishedFiles);
