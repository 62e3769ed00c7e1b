import type { TableSort } from "../../derive/table/tableColumn";

export type TableKind = "features" | "claims";

/** What a reader set in the table; kept while the page is open, so that a row can be looked at in between. */
export interface TableSettings {
  readonly kind: TableKind;
  readonly filter: string;
  readonly scope: "map" | "all";
  readonly sort: Readonly<Record<TableKind, TableSort | null>>;
  /** Columns turned on or off against what is shown at first. */
  readonly switched: Readonly<Record<TableKind, readonly string[]>>;
}

export const FIRST_SETTINGS: TableSettings = {
  kind: "features",
  filter: "",
  scope: "map",
  sort: { features: null, claims: null },
  switched: { features: [], claims: [] },
};
