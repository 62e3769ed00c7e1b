import { dateText } from "../derive/dateText";
import { annotations } from "./annotations";
import { cslSources } from "./cslSources";
import { descriptor } from "./descriptor";
import { mapFiles } from "./mapFiles";
import { jsonText, type PackageFile } from "./packageFile";
import type { PackageInput } from "./packageInput";
import { packageSelection, type PackageSelection } from "./packageSelection";
import { PACKAGE_TABLES } from "./packageTables";
import { readme } from "./readme";

function evidenceFiles(input: PackageInput, selection: PackageSelection): readonly PackageFile[] {
  const words = input.words.dataPackage;
  return [
    {
      path: "sources.csl.json",
      name: "sources-csl",
      title: words.sources,
      description: words.sourcesText,
      format: "json",
      mediatype: "application/vnd.citationstyles.csl+json",
      text: jsonText(cslSources(selection.sources)),
    },
    {
      path: "annotations.jsonld",
      name: "annotations",
      title: words.annotations,
      description: words.annotationsText,
      format: "jsonld",
      mediatype: "application/ld+json",
      text: jsonText(annotations(input, selection)),
    },
    {
      path: "disputes.json",
      name: "disputes",
      title: words.disputes,
      description: words.disputesText,
      format: "json",
      mediatype: "application/json",
      text: jsonText(selection.disputes),
    },
  ];
}

/**
 * The atlas, or what is on in a view of it, as a Frictionless Data Package: the text of each file by its path, in the
 * order in which they are packed. The same input gives the same texts.
 */
export function dataPackage(input: PackageInput): ReadonlyMap<string, string> {
  const { atlas, messages, words, address, view } = input;
  const selection = packageSelection(atlas, view);
  const tables = PACKAGE_TABLES.map((make) => {
    const table = make(input, selection);
    const { name, title, description, csv: text } = table;
    const path = `tables/${name}.csv`;
    return { table, file: { path, name, title, description, format: "csv", mediatype: "text/csv", text } };
  });
  const files = [...mapFiles(input, selection), ...evidenceFiles(input, selection)];
  const edition = { id: atlas.edition.id, issued: dateText(atlas.edition.issued, messages) };
  return new Map([
    ["README.md", readme(input, selection, tables, files)],
    ["LICENSE.txt", words.dataPackage.licenceFile(edition, address)],
    ["datapackage.json", jsonText(descriptor(input, selection, tables, files))],
    ...[...tables.map(({ file }) => file), ...files].map(({ path, text }) => [path, text] as const),
  ]);
}
