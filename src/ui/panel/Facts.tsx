import type { ReactNode } from "react";

interface FactsProps {
  /** Rows in order; those whose value is null are left out. */
  readonly rows: readonly (readonly [label: string, value: ReactNode | null])[];
}

/** A short list of labelled facts, set as a table of two columns. */
export function Facts({ rows }: FactsProps) {
  const held = rows.filter(([, value]) => value !== null && value !== "");
  if (held.length === 0) return null;
  return (
    <dl className="facts">
      {held.map(([label, value]) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
