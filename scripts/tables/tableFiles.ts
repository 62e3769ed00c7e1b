import { type Series, SeriesFile } from "../../src/schema/records/registers";
import { geoText, listText } from "./geoText";
import { opiumFiles } from "./opiumCultivation";
import { seizureFlowFiles } from "./seizureFlows";
import { seizureFiles } from "./seizuresByCountry";
import { withMade } from "./withMade";

/** The register of series with these among those made by hand. */
function seriesText(made: readonly Series[]): string {
  return listText(withMade(SeriesFile.parse(JSON.parse(geoText("series.json"))), made));
}

/** Every file of the data folder that is made, whole or in part, from a table in geo/tables, by its name. */
export function tableFiles(): ReadonlyMap<string, string> {
  const seizures = seizureFiles();
  const opium = opiumFiles();
  return new Map([
    ...seizureFlowFiles(),
    ...seizures.files,
    ...opium.files,
    ["series.json", seriesText([...opium.series, seizures.series])] as const,
  ]);
}
