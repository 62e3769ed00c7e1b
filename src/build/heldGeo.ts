import { geoFolderFiles } from "./geoFolder";

/** A data folder's files for the site, made when they are first asked for and held for everyone who asks after. */
export interface HeldGeo {
  readonly folder: string;
  /** @throws Error that lists each problem where the data folder is not sound */
  readonly files: () => ReadonlyMap<string, string>;
  /** The folder may have changed. */
  readonly forget: () => void;
}

/** Checking and drawing a data folder takes seconds: the plugins of one build share it. */
export function heldGeo(folder: string): HeldGeo {
  let files: ReadonlyMap<string, string> | null = null;
  return {
    folder,
    files: () => (files ??= geoFolderFiles(folder)),
    forget: () => {
      files = null;
    },
  };
}
