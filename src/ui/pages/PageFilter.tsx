import type { ReactNode } from "react";

interface PageFilterProps {
  readonly words: {
    readonly filter: string;
    readonly filterHint: string;
    readonly listed: (shown: number, all: number) => string;
  };
  readonly filter: string;
  readonly onFilter: (filter: string) => void;
  /** How many entries are listed now, and of how many. */
  readonly shown: number;
  readonly all: number;
  /** Further choices beside the field. */
  readonly children: ReactNode;
}

/** Narrows a long page of text: words to look for, further choices, and how much is left, read out when it changes. */
export function PageFilter({ words, filter, onFilter, shown, all, children }: PageFilterProps) {
  return (
    <search className="page-filter">
      <label className="choice page-filter-words">
        <span className="choice-label">{words.filter}</span>
        <input
          type="search"
          data-testid="page-filter"
          placeholder={words.filterHint}
          value={filter}
          onChange={({ target }) => onFilter(target.value)}
        />
      </label>
      {children}
      <p className="quiet" role="status">
        {words.listed(shown, all)}
      </p>
    </search>
  );
}
