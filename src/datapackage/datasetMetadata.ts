import type { Atlas } from "../atlas/atlas";
import type { Messages } from "../messages/messages";
import type { PackageMessages } from "../messages/packageMessages";
import { MEASURES } from "../schema/vocabulary";
import { packageIri } from "./packageIri";

export interface DatasetInput {
  readonly atlas: Atlas;
  readonly messages: Messages;
  readonly words: PackageMessages;
  /** Where the atlas is published. */
  readonly address: string;
  /** Length of the whole package's ZIP file. */
  readonly bytes: number;
  /** SHA-256 of it, hexadecimal. */
  readonly sha256: string;
}

/** From the first era's first year to the last one's last; `..` where an end is open, as in ISO 8601-2. */
function temporalCoverage({ eras }: Atlas): string {
  const first = eras.map(({ dates }) => dates.first).toSorted((a, b) => ((a ?? "") < (b ?? "") ? -1 : 1))[0];
  const lasts = eras.map(({ dates }) => dates.last);
  const last = lasts.includes(null) ? null : lasts.toSorted((a, b) => ((a ?? "") < (b ?? "") ? 1 : -1))[0];
  return `${first?.slice(0, 4) ?? ".."}/${last?.slice(0, 4) ?? ".."}`;
}

/** The atlas as a schema.org Dataset, for search engines and registers of data. */
export function datasetMetadata({ atlas, messages, words, address, bytes, sha256 }: DatasetInput): object {
  const own = words.dataPackage;
  const authors = { "@type": "Organization", name: own.authors, url: address };
  const used = new Map<string, Set<string>>();
  for (const { figure } of atlas.claim.values())
    if (figure) used.set(figure.measure, (used.get(figure.measure) ?? new Set()).add(figure.unit));
  const file = packageIri({ atlas, address, view: null });
  return {
    "@context": "https://schema.org",
    "@type": "Dataset",
    "@id": `${address}#dataset`,
    name: own.title.whole,
    description: own.description.whole,
    url: address,
    version: atlas.edition.id,
    dateModified: atlas.edition.issued,
    inLanguage: "en",
    isAccessibleForFree: true,
    license: own.licence.path,
    creator: authors,
    publisher: authors,
    keywords: own.keywords,
    temporalCoverage: temporalCoverage(atlas),
    spatialCoverage: {
      "@type": "Place",
      name: own.world,
      geo: { "@type": "GeoShape", box: "-90 -180 90 180" },
    },
    variableMeasured: MEASURES.filter((measure) => used.has(measure)).map((measure) => ({
      "@type": "PropertyValue",
      name: messages.evidence.measure[measure],
      unitText: [...(used.get(measure) ?? [])].toSorted().join(", "),
    })),
    distribution: {
      "@type": "DataDownload",
      name: own.file,
      encodingFormat: "application/zip",
      contentUrl: file,
      contentSize: `${bytes} B`,
      sha256,
    },
  };
}
