import type { AtlasFeature } from "../../atlas/records";
import type { Sheet } from "../sheet";
import type { SheetInput } from "../sheetInput";

/** What a sheet's data are read from. */
export type DataSource = Pick<SheetInput, "atlas" | "layers">;

/** The records of the marks that are in a sheet's frame, and no others, in the sheet's order. */
export function framedRecords({ metadata }: Sheet, { atlas }: DataSource): AtlasFeature[] {
  return metadata.features.flatMap((id) => atlas.feature.get(id) ?? []);
}
