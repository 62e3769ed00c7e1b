import type { Atlas } from "../../atlas/atlas";
import type { AtlasClaim } from "../../atlas/records";
import type { Messages } from "../../messages/messages";
import { citationText } from "../citation";
import { linkedAddress } from "../linkedAddress";
import type { TableColumn, TableRow } from "./tableColumn";

/** What every row of a file carries, whatever columns are shown: which claims it rests on and where they stand. */
export function evidenceColumns<Row extends TableRow>(
  atlas: Atlas,
  claimsOf: (row: Row) => readonly string[],
  messages: Messages,
): { readonly before: TableColumn<Row>; readonly after: TableColumn<Row> } {
  const sourcesOf = (row: Row) => {
    const claims = claimsOf(row).flatMap((id): AtlasClaim[] => {
      const claim = atlas.claim.get(id);
      return claim ? [claim] : [];
    });
    return [...new Set(claims.map(({ source }) => source))].flatMap((id) => atlas.source.get(id) ?? []);
  };
  const bare = { label: "", width: 0, isShown: false, text: () => "", key: () => null };
  return {
    before: { ...bare, id: "id", file: [{ header: "id", value: ({ id }) => id }] },
    after: {
      ...bare,
      id: "evidence",
      file: [
        { header: "claims", value: (row) => claimsOf(row).join(" ") },
        {
          header: "citations",
          value: (row) =>
            sourcesOf(row)
              .map((source) => citationText(source, messages))
              .join(" | "),
        },
        {
          header: "addresses",
          value: (row) =>
            sourcesOf(row)
              .flatMap((source) => linkedAddress(source) ?? [])
              .join(" "),
        },
      ],
    },
  };
}
