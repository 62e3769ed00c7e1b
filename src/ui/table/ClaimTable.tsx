import type { ClaimRow } from "../../derive/table/claimTable";
import { evidenceColumns } from "../../derive/table/evidenceColumns";
import { tableCsv } from "../../derive/table/tableCsv";
import { useServices } from "../AtlasContext";
import type { TablePageProps } from "./FeatureTable";
import { TableBody } from "./TableBody";
import { useClaimRows } from "./useRows";

/** The table of claims, as CSV. */
export function ClaimTable(props: TablePageProps) {
  const { atlas, messages } = useServices();
  const content = useClaimRows(props.settings);
  const csv = () => {
    const { before, after } = evidenceColumns<ClaimRow>(atlas, ({ id }) => [id], messages);
    return tableCsv(content.rows, [before, ...content.shown, after]);
  };
  const files = [{ label: messages.table.csv, extension: "csv", type: "text/csv;charset=utf-8", make: csv }];
  return <TableBody {...props} content={content} files={files} selects="claim" />;
}
