import { dataPackage } from "./en/dataPackage";
import { dataTables } from "./en/dataTables";
import type { Language } from "./messages";

/** Words of the data package, apart from the page's own: they are many, and loaded with the package's code alone. */
const en = { dataPackage, dataTables } as const;

export type PackageMessages = typeof en;

const CATALOGUES: Readonly<Record<Language, PackageMessages>> = { en };

export function packageMessagesIn(language: Language): PackageMessages {
  return CATALOGUES[language];
}
