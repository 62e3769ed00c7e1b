import { formatOf, type SnapshotFormat } from "../snapshotFormats";
import type { SnapshotJob } from "../snapshotJob";
import { readSize } from "../snapshotOptions";
import type { ManifestView } from "./manifestViews";

/** A picture to be made: one file of a sheet. */
export interface TaskPicture {
  /** Name within the output folder. */
  readonly file: string;
  readonly format: SnapshotFormat;
}

/** A sheet with the formats it is wanted in: its composing, most of the work, is done once for all of them. */
export interface SheetTask {
  readonly job: SnapshotJob;
  readonly pictures: readonly TaskPicture[];
}

/** The sheets that a manifest's views come to, in its order. Files are called VIEW-SIZE-THEME.ENDING. */
export function sheetTasks(
  views: readonly ManifestView[],
  common: Pick<SnapshotJob, "screen" | "address">,
): SheetTask[] {
  return views.flatMap(({ name, query, sizes, themes, formats, scale, path: _path, ...own }) =>
    sizes.flatMap((sizeName) => {
      const { size, scale: suited } = readSize(sizeName);
      return themes.map((theme) => ({
        job: { ...common, view: query, size, scale: scale ?? suited, theme, ...own },
        pictures: formats.map((format) => ({
          file: `${name}-${sizeName}-${theme}.${formatOf(format).ending}`,
          format,
        })),
      }));
    }),
  );
}
