import type { Messages } from "../../messages/messages";
import type { Figure } from "../../schema/records/claim";
import { figureText } from "../figureText";
import type { TableColumn } from "./tableColumn";

/** Figure, qualifier, unit and denominator in one cell on screen, in a column each in a file. */
export function figureColumn<Row>(
  figureOf: (row: Row) => Figure | null,
  messages: Messages,
): TableColumn<Row> {
  const { measure } = messages.evidence;
  const part =
    <K extends keyof Figure>(key: K) =>
    (row: Row) =>
      figureOf(row)?.[key] ?? null;
  return {
    id: "figure",
    label: messages.table.columns.figure,
    width: 230,
    isShown: true,
    text: (row) => {
      const figure = figureOf(row);
      if (!figure) return "";
      const { phrase, denominator } = figureText(figure, messages);
      // Without the whole it is of, a number does not say what it measures.
      return denominator ? `${phrase} ${denominator}` : `${phrase}, ${measure[figure.measure].toLowerCase()}`;
    },
    // Tonnes do not compare with shares: figures of a unit stand together.
    key: (row) => {
      const figure = figureOf(row);
      return figure && `${figure.unit} ${figure.value.toFixed(3).padStart(20, "0")}`;
    },
    file: [
      { header: "figure_qualifier", value: part("qualifier") },
      { header: "figure_value", value: part("value") },
      { header: "figure_max", value: part("max") },
      { header: "figure_unit", value: part("unit") },
      { header: "figure_measure", value: part("measure") },
      { header: "figure_denominator", value: part("denominator") },
    ],
  };
}
