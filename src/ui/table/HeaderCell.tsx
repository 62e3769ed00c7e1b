import type { TableSort } from "../../derive/table/tableColumn";

interface HeaderCellProps {
  readonly id: string;
  readonly label: string;
  readonly sort: TableSort | null;
  readonly onSort: (sort: TableSort | null) => void;
}

/** A column's head: pressed once it sorts upwards, then downwards, then not. */
export function HeaderCell({ id, label, sort, onSort }: HeaderCellProps) {
  const own = sort?.column === id ? sort : null;
  const next = !own
    ? { column: id, isDescending: false }
    : own.isDescending
      ? null
      : { ...own, isDescending: true };
  const order = own ? (own.isDescending ? "descending" : "ascending") : "none";
  return (
    <th scope="col" aria-sort={order}>
      <button type="button" onClick={() => onSort(next)}>
        {label}
        <span className="sort-sign" aria-hidden="true">
          {own ? (own.isDescending ? "▼" : "▲") : ""}
        </span>
      </button>
    </th>
  );
}
