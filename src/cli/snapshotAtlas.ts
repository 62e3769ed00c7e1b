import { type AtlasOfFiles, atlasOfFiles } from "../build/atlasOfFiles";
import { geoFolderFiles } from "../build/geoFolder";

/** The part of a sheet's input that is the same for every picture. */
export type SnapshotAtlas = AtlasOfFiles;

/**
 * Reads a data folder as the built site would hold it.
 *
 * @throws Error that lists each problem where the data folder is not sound
 */
export function snapshotAtlas(folder: string): SnapshotAtlas {
  return atlasOfFiles(geoFolderFiles(folder));
}
