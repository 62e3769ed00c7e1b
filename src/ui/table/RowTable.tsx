import { type KeyboardEvent, useEffect, useRef, useState } from "react";
import type { TableColumn, TableRow, TableSort } from "../../derive/table/tableColumn";
import { useMessages } from "../AtlasContext";
import { HeaderCell } from "./HeaderCell";
import { ROW_PX, rowWindow } from "./rowWindow";

interface RowTableProps<Row extends TableRow> {
  readonly label: string;
  readonly rows: readonly Row[];
  readonly columns: readonly TableColumn<Row>[];
  readonly sort: TableSort | null;
  readonly current: string | null;
  readonly onSort: (sort: TableSort | null) => void;
  readonly onOpen: (row: Row) => void;
}

const MOVES: Readonly<Record<string, (at: number, last: number) => number>> = {
  ArrowDown: (at, last) => Math.min(last, at + 1),
  ArrowUp: (at) => Math.max(0, at - 1),
  PageDown: (at, last) => Math.min(last, at + 12),
  PageUp: (at) => Math.max(0, at - 12),
  Home: () => 0,
  End: (_, last) => last,
};

/** A table of any length of which only the rows in sight are drawn; the arrow keys go from row to row. */
export function RowTable<Row extends TableRow>(props: RowTableProps<Row>) {
  const { label, rows, columns, sort, current, onSort, onOpen } = props;
  const { table } = useMessages();
  const frame = useRef<HTMLDivElement>(null);
  const [seen, setSeen] = useState({ top: 0, height: 800 });
  const [focused, setFocused] = useState(0);
  const [isMoving, setMoving] = useState(false);
  useEffect(() => {
    const button = frame.current?.querySelector<HTMLButtonElement>(`[data-row="${focused}"]`);
    if (isMoving) button?.focus();
  }, [focused, isMoving]);
  useEffect(() => {
    frame.current?.scrollTo({ top: 0 });
  }, [rows]);
  useEffect(() => {
    const element = frame.current;
    if (!element) return;
    const look = () => setSeen({ top: element.scrollTop, height: element.clientHeight });
    // The whole row is a larger target for the pointer than the button that names it.
    const open = ({ target }: MouseEvent) => {
      if (!(target instanceof Element) || target.closest("button")) return;
      target.closest("tr")?.querySelector<HTMLButtonElement>(".row-open")?.click();
    };
    const size = new ResizeObserver(look);
    size.observe(element);
    element.addEventListener("scroll", look, { passive: true });
    element.addEventListener("click", open);
    return () => {
      size.disconnect();
      element.removeEventListener("scroll", look);
      element.removeEventListener("click", open);
    };
  }, []);
  const reachable = Math.min(focused, rows.length - 1);
  const onKeyDown = (event: KeyboardEvent) => {
    const move = MOVES[event.key];
    if (!move || rows.length === 0) return;
    event.preventDefault();
    setMoving(true);
    setFocused(move(reachable, rows.length - 1));
  };
  const width = columns.reduce((sum, column) => sum + column.width, 0);
  return (
    <div className="rows" ref={frame} data-testid="table-rows">
      <table aria-label={label} aria-rowcount={rows.length + 1} style={{ width }}>
        <colgroup>
          {columns.map((column) => (
            <col key={column.id} style={{ width: column.width }} />
          ))}
        </colgroup>
        <thead>
          <tr aria-rowindex={1}>
            {columns.map((column) => (
              <HeaderCell key={column.id} id={column.id} label={column.label} sort={sort} onSort={onSort} />
            ))}
          </tr>
        </thead>
        <tbody>
          {rowWindow(rows.length, seen.top, seen.height, reachable).map((part) => {
            if (part.kind === "gap")
              return (
                <tr
                  key={`gap-${part.from}`}
                  aria-hidden="true"
                  className="row-gap"
                  style={{ height: part.rows * ROW_PX }}
                />
              );
            const row = rows[part.index];
            if (!row) return null;
            return (
              <tr key={row.id} aria-rowindex={part.index + 2} data-current={row.id === current}>
                {columns.map((column, index) => {
                  const text = column.text(row);
                  return (
                    <td key={column.id} title={text}>
                      {index === 0 ? (
                        <button
                          type="button"
                          className="row-open"
                          data-row={part.index}
                          tabIndex={part.index === reachable ? 0 : -1}
                          onFocus={() => setFocused(part.index)}
                          onKeyDown={onKeyDown}
                          onClick={() => onOpen(row)}
                        >
                          {text}
                        </button>
                      ) : (
                        text
                      )}
                    </td>
                  );
                })}
              </tr>
            );
          })}
        </tbody>
      </table>
      {rows.length === 0 && <p className="rows-none">{table.nothing}</p>}
    </div>
  );
}
