import type { KeyboardEvent } from "react";
import { useMessages } from "../AtlasContext";
import type { TableKind } from "./tableSettings";

const KINDS: readonly TableKind[] = ["features", "claims"];

interface TableTabsProps {
  readonly kind: TableKind;
  readonly onChange: (kind: TableKind) => void;
}

/** Marks or claims; the arrow keys go from tab to tab. */
export function TableTabs({ kind, onChange }: TableTabsProps) {
  const { table } = useMessages();
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    if (event.key !== "ArrowRight" && event.key !== "ArrowLeft") return;
    const other = KINDS.find((candidate) => candidate !== kind) ?? kind;
    onChange(other);
    event.currentTarget.parentElement?.querySelector<HTMLElement>(`[data-kind="${other}"]`)?.focus();
  };
  return (
    <div role="tablist" className="table-tabs" aria-label={table.tabs.label}>
      {KINDS.map((each) => (
        <button
          key={each}
          type="button"
          role="tab"
          id={`table-tab-${each}`}
          data-kind={each}
          aria-selected={each === kind}
          aria-controls="table-body"
          tabIndex={each === kind ? 0 : -1}
          onKeyDown={onKeyDown}
          onClick={() => onChange(each)}
        >
          {table.tabs[each]}
        </button>
      ))}
    </div>
  );
}
