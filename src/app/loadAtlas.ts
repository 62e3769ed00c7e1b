import { type Atlas, buildAtlas } from "../atlas/atlas";
import type { AtlasRecords } from "../atlas/records";
import type { Drawn } from "../derive/drawing/drawn";
import type { DrawnLayers } from "../derive/drawing/drawLayers";
import { MAP_LAYERS } from "../schema/vocabulary";
import type { LabelSwitch } from "../style/labelStates";

export interface LoadedAtlas {
  readonly atlas: Atlas;
  readonly layers: DrawnLayers;
  /** Labels of the map with the features that switch them on. */
  readonly labels: readonly LabelSwitch[];
}

interface LabelsFile {
  readonly features: readonly { readonly properties: LabelSwitch }[];
}

/** A file of the atlas could not be read; `file` is its path below the site's address. */
export class LoadingProblem extends Error {
  override readonly name = "LoadingProblem";
  readonly file: string;
  /** HTTP status, or null where no answer came or the answer could not be read. */
  readonly status: number | null;

  constructor(file: string, status: number | null, cause?: unknown) {
    super(`${file}: ${status ?? "unreadable"}`, { cause });
    this.file = file;
    this.status = status;
  }
}

async function readJson<T>(file: string): Promise<T> {
  let response: Response;
  try {
    response = await fetch(new URL(file, document.baseURI));
  } catch (cause) {
    throw new LoadingProblem(file, null, cause);
  }
  if (!response.ok) throw new LoadingProblem(file, response.status);
  try {
    // The build has checked these files against the schema; they are the site's own.
    return (await response.json()) as T;
  } catch (cause) {
    throw new LoadingProblem(file, null, cause);
  }
}

/** Reads the atlas and the drawn parts of its layers from the site's own files. Throws `LoadingProblem`. */
export async function loadAtlas(): Promise<LoadedAtlas> {
  const [records, labels, ...drawn] = await Promise.all([
    readJson<AtlasRecords>("data/atlas.json"),
    readJson<LabelsFile>("data/labels.geojson"),
    ...MAP_LAYERS.map((layer) => readJson<Drawn>(`data/${layer}.geojson`)),
  ]);
  const entries = MAP_LAYERS.map((layer, index) => [layer, drawn[index]]);
  return {
    atlas: buildAtlas(records),
    layers: Object.fromEntries(entries) as DrawnLayers,
    labels: labels.features.map(({ properties }) => properties),
  };
}
