import type { ReactNode } from "react";

interface RowsProps {
  readonly rows: readonly { readonly term: ReactNode; readonly text: ReactNode; readonly key: string }[];
}

/** Terms with what is to be said of each, term beside text. */
export function Rows({ rows }: RowsProps) {
  return (
    <dl className="method-rows">
      {rows.map(({ key, term, text }) => (
        <div key={key}>
          <dt>{term}</dt>
          <dd>{text}</dd>
        </div>
      ))}
    </dl>
  );
}
