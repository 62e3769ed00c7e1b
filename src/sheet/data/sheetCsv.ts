import { claimsBehind } from "../../derive/references";
import { evidenceColumns } from "../../derive/table/evidenceColumns";
import { type FeatureRow, featureColumns, featureRows } from "../../derive/table/featureTable";
import { tableCsv } from "../../derive/table/tableCsv";
import { messagesIn } from "../../messages/messages";
import type { Sheet } from "../sheet";
import { type DataSource, framedRecords } from "./framedRecords";

/**
 * The data of what is in a sheet's frame as CSV: a row for each mark, with every column that some row has something
 * for, its claims and their citations.
 */
export function sheetCsv(sheet: Sheet, held: DataSource): string {
  const { atlas } = held;
  const messages = messagesIn(sheet.view.language);
  const framed = new Set(framedRecords(sheet, held).map(({ id }) => id));
  const rows = featureRows(atlas, messages).filter(({ id }) => framed.has(id));
  const columns = featureColumns(atlas, messages).filter(
    ({ isFor }) => isFor === undefined || rows.some((row) => isFor(row)),
  );
  const { before, after } = evidenceColumns<FeatureRow>(
    atlas,
    ({ feature }) => claimsBehind(feature),
    messages,
  );
  return tableCsv(rows, [before, ...columns, after]);
}
