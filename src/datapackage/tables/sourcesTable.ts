import { authorsOf, citationText, issuedOf } from "../../derive/citation";
import { linkedAddress } from "../../derive/linkedAddress";
import type { Source } from "../../schema/records/source";
import { AUTHORITIES } from "../../schema/vocabulary";
import { fieldsOf } from "../fieldsOf";
import { packageTable, type TableMaker } from "../packageTable";
import { publicIri } from "../publicIri";

/** Every source. One that may not be linked has no address here; `sources.csl.json` names it. */
export const sourcesTable: TableMaker = ({ messages, words, address }, { sources }) => {
  const { key, text, optionalText, word, yesNo, address: link } = fieldsOf<Source>();
  return packageTable({
    name: "sources",
    words: words.dataTables.sources,
    rows: sources,
    primaryKey: ["id"],
    fields: {
      id: key(({ id }) => id),
      title: text(({ title }) => title),
      publisher: text(({ publisher }) => publisher),
      authors: optionalText((source) => authorsOf(source) || null),
      issued: optionalText(issuedOf),
      date_basis: text(({ custom }) => custom.dateBasis),
      authority: word(AUTHORITIES, ({ custom }) => custom.authority),
      caveats: optionalText(({ custom }) => custom.caveats.join(" ") || null),
      address: link(linkedAddress),
      is_linked: yesNo(({ custom }) => custom.link),
      copy_sha256: optionalText(({ custom }) => custom.copy?.sha256),
      citation: text((source) => citationText(source, messages)),
      iri: link(({ id }) => publicIri(address, "source", id)),
    },
  });
};
