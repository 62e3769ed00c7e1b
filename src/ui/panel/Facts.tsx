import type { ReactNode } from "react";

interface FactsProps {
  /** Rows in order; those whose value is null are left out. */
  readonly rows: readonly (readonly [label: string, value: ReactNode | null])[];
  /** Names instead of short labels: they are given more room. */
  readonly hasLongLabels?: boolean;
}

/** A short list of labelled facts, set as a table of two columns. */
export function Facts({ rows, hasLongLabels = false }: FactsProps) {
  const held = rows.filter(([, value]) => value !== null && value !== "");
  if (held.length === 0) return null;
  return (
    <dl className="facts" data-long-labels={hasLongLabels}>
      {held.map(([label, value]) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
