interface FilterOptionProps {
  readonly label: string;
  /** How many marks it would show. */
  readonly count: number;
  readonly isChosen: boolean;
  readonly onChange: (isChosen: boolean) => void;
}

/** One value of a filter with its count. What would show nothing cannot be chosen, but can be let go. */
export function FilterOption({ label, count, isChosen, onChange }: FilterOptionProps) {
  return (
    <label className="filter-option">
      <input
        type="checkbox"
        checked={isChosen}
        disabled={count === 0 && !isChosen}
        onChange={({ target }) => onChange(target.checked)}
      />
      <span>{label}</span>
      <span className="filter-count">{count}</span>
    </label>
  );
}
