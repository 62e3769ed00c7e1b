import type { ReactNode } from "react";

interface PageFilterProps {
  readonly label: string;
  readonly hint: string;
  readonly filter: string;
  readonly onFilter: (filter: string) => void;
  /** What is listed now, in words; read out when it changes. */
  readonly listed: string;
  /** Further choices beside the field. */
  readonly children: ReactNode;
}

/** Narrows a long page of text: words to look for, further choices, and how much is left. */
export function PageFilter({ label, hint, filter, onFilter, listed, children }: PageFilterProps) {
  return (
    <search className="page-filter">
      <label className="choice page-filter-words">
        <span className="choice-label">{label}</span>
        <input
          type="search"
          data-testid="page-filter"
          placeholder={hint}
          value={filter}
          onChange={({ target }) => onFilter(target.value)}
        />
      </label>
      {children}
      <p className="quiet" role="status">
        {listed}
      </p>
    </search>
  );
}
