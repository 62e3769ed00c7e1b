import { useMessages } from "../AtlasContext";
import { Choice } from "../Choice";
import type { TableSettings } from "./tableSettings";

interface TableControlsProps {
  readonly settings: TableSettings;
  readonly columns: readonly { readonly id: string; readonly label: string }[];
  /** Ids of the columns that are shown. */
  readonly shown: ReadonlySet<string>;
  readonly onChange: (settings: TableSettings) => void;
}

/** What narrows the table: words, the map's own choice, columns. */
export function TableControls({ settings, columns, shown, onChange }: TableControlsProps) {
  const { table } = useMessages();
  const { kind, filter, scope, switched } = settings;
  const own = switched[kind];
  const turn = (id: string) =>
    onChange({
      ...settings,
      switched: {
        ...switched,
        [kind]: own.includes(id) ? own.filter((other) => other !== id) : [...own, id],
      },
    });
  return (
    <>
      <Choice<TableSettings["scope"]>
        label={table.scope}
        value={scope}
        testId="table-scope"
        options={(["map", "all"] as const).map((value) => ({ value, label: table.scopes[value] }))}
        onChange={(value) => onChange({ ...settings, scope: value })}
      />
      <details className="table-columns">
        <summary>{table.columnsHeading}</summary>
        <ul>
          {columns.map(({ id, label }, index) => (
            <li key={id}>
              <label>
                <input
                  type="checkbox"
                  checked={shown.has(id)}
                  // The first opens the row.
                  disabled={index === 0}
                  onChange={() => turn(id)}
                />
                {label}
              </label>
            </li>
          ))}
        </ul>
      </details>
      <label className="table-filter">
        <span className="choice-label">{table.filter}</span>
        <input
          type="search"
          data-testid="table-filter"
          placeholder={table.filterHint}
          value={filter}
          onChange={({ target }) => onChange({ ...settings, filter: target.value })}
        />
      </label>
    </>
  );
}
