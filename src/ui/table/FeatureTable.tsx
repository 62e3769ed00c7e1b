import { claimsBehind } from "../../derive/references";
import { evidenceColumns } from "../../derive/table/evidenceColumns";
import { featuresGeoJson } from "../../derive/table/featuresGeoJson";
import type { FeatureRow } from "../../derive/table/featureTable";
import { tableCsv } from "../../derive/table/tableCsv";
import type { Selection } from "../../viewstate/viewState";
import { useServices } from "../AtlasContext";
import { TableBody } from "./TableBody";
import type { TableSettings } from "./tableSettings";
import { useFeatureRows } from "./useRows";

export interface TablePageProps {
  readonly settings: TableSettings;
  readonly onChange: (settings: TableSettings) => void;
  readonly onOpen: (selection: Selection) => void;
}

/** The table of marks, as CSV and as GeoJSON. */
export function FeatureTable(props: TablePageProps) {
  const { atlas, layers, messages } = useServices();
  const content = useFeatureRows(props.settings);
  const { rows, shown } = content;
  const csv = () => {
    const { before, after } = evidenceColumns<FeatureRow>(
      atlas,
      ({ feature }) => claimsBehind(feature),
      messages,
    );
    return tableCsv(rows, [before, ...shown, after]);
  };
  const geojson = () => {
    const features = rows.map(({ feature }) => feature);
    return JSON.stringify(featuresGeoJson(atlas, features, layers, messages));
  };
  const files = [
    { label: messages.table.csv, extension: "csv", type: "text/csv;charset=utf-8", make: csv },
    { label: messages.table.geojson, extension: "geojson", type: "application/geo+json", make: geojson },
  ];
  return <TableBody {...props} content={content} files={files} selects="feature" />;
}
