import { DEFAULT_VIEW } from "../../viewstate/defaultView";
import { LARGEST_PICTURE } from "../../sheet/metadata/largestPicture";
import { type SinceEdition, sinceEdition } from "../../sheet/metadata/sinceEdition";
import type { SheetMetadata } from "../../sheet/metadata/sheetMetadata";
import type { AtlasServices } from "../AtlasContext";

/** What came of opening a picture, for telling the reader. */
export type OpenedPicture =
  | { readonly kind: "opened"; readonly metadata: SheetMetadata; readonly since: SinceEdition }
  | { readonly kind: "too-large" | "not-a-picture" | "no-record" | "unreadable" };

/**
 * Opens the view that a picture was made from, and has the dialog that saves pictures offer its choices. The file may be anybody's: its record goes through the same reader as
 * an address, which drops what it does not know. What reads it is fetched with the first picture.
 */
export async function openPicture(file: Blob, { atlas, store }: AtlasServices): Promise<OpenedPicture> {
  if (file.size > LARGEST_PICTURE) return { kind: "too-large" };
  try {
    const [{ pictureRecord }, { pictureChoice }, { keepChoice, keptChoice }, buffer] = await Promise.all([
      import("../../sheet/metadata/pictureRecord"),
      import("../export/choice/pictureChoice"),
      import("../export/choice/keptChoice"),
      file.arrayBuffer(),
    ]);
    const record = pictureRecord(new Uint8Array(buffer));
    if (record.kind !== "record") return record;
    const { metadata } = record;
    store.open(metadata.view, DEFAULT_VIEW);
    keepChoice(pictureChoice(metadata, keptChoice()));
    return { kind: "opened", metadata, since: sinceEdition(metadata, atlas) };
  } catch {
    return { kind: "unreadable" };
  }
}
