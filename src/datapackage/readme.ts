import { dateText } from "../derive/dateText";
import { permalink } from "../sheet/permalink";
import type { PackageFile } from "./packageFile";
import type { PackageInput } from "./packageInput";
import type { PackageSelection } from "./packageSelection";
import type { PackageTable } from "./packageTable";

/** The package's README: what it is, how to cite it, what nothing may break, and every file and column. */
export function readme(
  { atlas, messages, words: { dataPackage: words }, address, view }: PackageInput,
  { features, claims, sources, disputes, notes }: PackageSelection,
  tables: readonly { readonly table: PackageTable; readonly file: PackageFile }[],
  files: readonly PackageFile[],
): string {
  const { counts } = words;
  const described = [...tables.map(({ file }) => file), ...files];
  return words.readme({
    edition: { id: atlas.edition.id, issued: dateText(atlas.edition.issued, messages) },
    address,
    view: view && permalink(view, address),
    counts: [
      counts.features(features.length),
      counts.claims(claims.length),
      counts.sources(sources.length),
      counts.disputes(disputes.length),
    ],
    files: [
      ["datapackage.json", words.descriptorText],
      ...described.map(({ path, description }) => [path, description] as const),
      ["LICENSE.txt", words.licenceText],
    ],
    notes: notes.map(({ text }) => text),
    tables: tables.map(({ table, file }) => ({
      path: file.path,
      description: table.description,
      columns: table.fields.map(({ name, description }) => [name, description]),
    })),
  });
}
