import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import { linkedAddress } from "../derive/linkedAddress";
import { permalink } from "../sheet/permalink";
import { issuedAt } from "./issuedAt";
import { packageIri } from "./packageIri";
import type { PackageFile } from "./packageFile";
import type { PackageInput } from "./packageInput";
import type { PackageSelection } from "./packageSelection";
import type { PackageTable } from "./packageTable";

const PROFILES = "https://datapackage.org/profiles/2.0";

function resourceOf({ path, name, title, description, format, mediatype, text }: PackageFile) {
  const bytes = utf8ToBytes(text);
  return {
    $schema: `${PROFILES}/dataresource.json`,
    name,
    title,
    description,
    path,
    format,
    mediatype,
    encoding: "utf-8",
    bytes: bytes.length,
    hash: `sha256:${bytesToHex(sha256(bytes))}`,
  };
}

function schemaOf({ fields, primaryKey, foreignKeys }: PackageTable) {
  return {
    $schema: `${PROFILES}/tableschema.json`,
    fields,
    primaryKey,
    ...(foreignKeys.length > 0
      ? {
          foreignKeys: foreignKeys.map(({ field, table }) => ({
            fields: [field],
            reference: { resource: table, fields: ["id"] },
          })),
        }
      : {}),
  };
}

/** The package's descriptor: Data Package standard, version 2. Its date is the edition's own. */
export function descriptor(
  input: PackageInput,
  { sources }: PackageSelection,
  tables: readonly { readonly table: PackageTable; readonly file: PackageFile }[],
  files: readonly PackageFile[],
): object {
  const {
    atlas,
    words: { dataPackage: words },
    address,
    view,
  } = input;
  const scope = view ? "view" : "whole";
  const described = sources.map((source) => {
    const path = linkedAddress(source);
    return { title: source.title, ...(path === null ? {} : { path }) };
  });
  return {
    $schema: `${PROFILES}/datapackage.json`,
    name: view ? "waybill-view" : "waybill",
    id: packageIri(input),
    title: words.title[scope],
    description: words.description[scope],
    homepage: view ? permalink(view, address) : address,
    version: atlas.edition.id,
    created: issuedAt(atlas),
    keywords: words.keywords,
    licenses: [words.licence],
    contributors: [{ title: words.authors, roles: ["creator"] }],
    // The standard knows no empty list of sources.
    ...(sources.length > 0 && { sources: described }),
    resources: [
      ...tables.map(({ table, file }) => ({ ...resourceOf(file), type: "table", schema: schemaOf(table) })),
      ...files.map(resourceOf),
    ],
  };
}
