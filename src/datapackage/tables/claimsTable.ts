import { STATUSES } from "../../schema/vocabulary";
import { tellClaim } from "../../derive/told";
import { fieldsOf } from "../fieldsOf";
import { CLAIM_ROLES } from "../packageSelection";
import { packageTable, type TableMaker } from "../packageTable";
import { publicIri } from "../publicIri";

/** Every claim with its speaker, its passage and what speaks against it. */
export const claimsTable: TableMaker = ({ atlas, messages, words, address }, { claims, disputes }) => {
  const held = new Set(disputes.map(({ id }) => id));
  const rows = claims.map(({ claim, role }) => ({ claim, role, told: tellClaim(atlas, claim, messages) }));
  const { key, text, optionalText, word, ids, address: link } = fieldsOf<(typeof rows)[number]>();
  return packageTable({
    name: "claims",
    words: words.dataTables.claims,
    rows,
    primaryKey: ["id"],
    foreignKeys: { source: "sources", cited_source: "sources" },
    fields: {
      id: key(({ claim }) => claim.id),
      role: word(CLAIM_ROLES, ({ role }) => role),
      statement: text(({ claim }) => claim.statement),
      status: word(STATUSES, ({ claim }) => claim.status),
      speaker: text(({ told }) => told.speaker),
      attributed_to: text(({ claim }) => claim.attributedTo),
      when: optionalText(({ claim }) => claim.when),
      when_words: optionalText(({ told }) => told.when || null),
      said: optionalText(({ claim }) => claim.said),
      quote: optionalText(({ told }) => told.quote),
      table_title: optionalText(({ claim }) => ("table" in claim ? claim.table.title : null)),
      table_row: optionalText(({ claim }) => ("table" in claim ? claim.table.row : null)),
      table_column: optionalText(({ claim }) => ("table" in claim ? claim.table.column : null)),
      derivation: optionalText(({ claim }) => ("table" in claim ? claim.derivation : null)),
      source: text(({ claim }) => claim.source),
      cited_source: optionalText(({ claim }) => claim.cites),
      verification: text(({ told }) => told.verification),
      eras: ids(({ claim }) => claim.eras),
      episodes: ids(({ claim }) => claim.episodes),
      commodities: ids(({ claim }) => claim.commodities),
      places: ids(({ claim }) => claim.places),
      actors: ids(({ claim }) => claim.actors),
      outcomes: ids(({ told }) => told.outcomes.map(({ id }) => id)),
      disputes: ids(({ told }) =>
        told.disputes.map(({ dispute }) => dispute.id).filter((id) => held.has(id)),
      ),
      iri: link(({ claim }) => publicIri(address, "claim", claim.id)),
    },
  });
};
