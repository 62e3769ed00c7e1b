import type { Messages } from "../../messages/messages";
import type { TableColumn } from "./tableColumn";

type Labels = Messages["table"]["columns"];

/** Makes columns of a table that print, sort and save one text; `more` overrides any part of that. */
export function plainColumns<Row>(labels: Labels) {
  return (
    id: keyof Labels,
    width: number,
    text: (row: Row) => string,
    more: Partial<TableColumn<Row>> = {},
  ): TableColumn<Row> => ({
    id,
    label: labels[id],
    width,
    isShown: true,
    text,
    key: (row) => text(row) || null,
    ...more,
  });
}
