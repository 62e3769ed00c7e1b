import { featuresGeoJson } from "../../derive/table/featuresGeoJson";
import { messagesIn } from "../../messages/messages";
import type { Sheet } from "../sheet";
import { type DataSource, framedRecords } from "./framedRecords";

/**
 * The data of what is in a sheet's frame as GeoJSON (RFC 7946), each feature with its claims and their citations. Title,
 * edition, licence and the address of the view stand beside the features, as foreign members (6.1). One feature a line.
 */
export function sheetGeoJson(sheet: Sheet, held: DataSource): string {
  const { title, edition, credit, licence, permalink } = sheet.metadata;
  const messages = messagesIn(sheet.view.language);
  const { type, features } = featuresGeoJson(held.atlas, framedRecords(sheet, held), held.layers, messages);
  const about = JSON.stringify({ type, title, edition, credit, licence, permalink });
  const lines = features.map((feature) => JSON.stringify(feature)).join(",\n");
  return `${about.slice(0, -1)},"features":[\n${lines}\n]}\n`;
}
