import type { TableRow } from "../../derive/table/tableColumn";
import type { Selection } from "../../viewstate/viewState";
import { useMessages, useShown } from "../AtlasContext";
import { Downloads, type TableFile } from "./Downloads";
import { RowTable } from "./RowTable";
import { TableControls } from "./TableControls";
import type { TableSettings } from "./tableSettings";
import type { ShownRows } from "./useRows";

interface TableBodyProps<Row extends TableRow> {
  readonly content: ShownRows<Row>;
  readonly files: readonly TableFile[];
  readonly selects: Selection["kind"];
  readonly settings: TableSettings;
  readonly onChange: (settings: TableSettings) => void;
  readonly onOpen: (selection: Selection) => void;
}

function fileName({ kind, filter }: TableSettings): string {
  const words = filter
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");
  return ["waybill", kind === "features" ? "marks" : "claims", words.slice(0, 40)].filter(Boolean).join("-");
}

/** Controls, count and rows of one of the two tables. */
export function TableBody<Row extends TableRow>(props: TableBodyProps<Row>) {
  const { content, files, selects, settings, onChange, onOpen } = props;
  const { table } = useMessages();
  const { view } = useShown();
  const { kind, sort } = settings;
  const { rows, held, more, columns, shown } = content;
  return (
    <div className="table-body" role="tabpanel" id="table-body" aria-labelledby={`table-tab-${kind}`}>
      <div className="table-controls">
        <TableControls
          settings={settings}
          columns={columns}
          shown={new Set(shown.map(({ id }) => id))}
          onChange={onChange}
        />
        <Downloads name={fileName(settings)} files={files} isEmpty={rows.length === 0} />
      </div>
      <p className="table-count">
        <span role="status" data-testid="table-count">
          {table.counted(rows.length, held)}
        </span>
        {more > 0 && (
          <span className="quiet">
            {" "}
            {table.more(more)}{" "}
            <button
              type="button"
              className="text-button"
              onClick={() => onChange({ ...settings, scope: "all" })}
            >
              {table.showAll}
            </button>
          </span>
        )}
      </p>
      <RowTable
        label={table.tabs[kind]}
        rows={rows}
        columns={shown}
        sort={sort[kind]}
        current={view.selection?.kind === selects ? view.selection.id : null}
        onSort={(next) => onChange({ ...settings, sort: { ...sort, [kind]: next } })}
        onOpen={({ id }) => onOpen({ kind: selects, id })}
      />
    </div>
  );
}
