interface ChoiceProps<T extends string> {
  readonly label: string;
  readonly value: T;
  /** Neighbours of one group stand together under its name. */
  readonly options: readonly { readonly value: T; readonly label: string; readonly group?: string }[];
  readonly onChange: (value: T) => void;
  readonly testId?: string;
  readonly isDisabled?: boolean;
  /** Id of what says more of it. */
  readonly describedBy?: string;
}

/** One of a few words, chosen from a native list. */
export function Choice<T extends string>({
  label,
  value,
  options,
  onChange,
  testId,
  isDisabled,
  describedBy,
}: ChoiceProps<T>) {
  const groups = [...new Set(options.map(({ group }) => group))].map((name) => ({
    name,
    members: options
      .filter(({ group }) => group === name)
      .map((option) => (
        <option key={option.value} value={option.value}>
          {option.label}
        </option>
      )),
  }));
  return (
    <label className="choice">
      <span className="choice-label">{label}</span>
      <select
        value={value}
        data-testid={testId}
        disabled={isDisabled}
        aria-describedby={describedBy}
        onChange={({ target }) => {
          const chosen = options.find((option) => option.value === target.value);
          if (chosen) onChange(chosen.value);
        }}
      >
        {groups.map(({ name, members }) =>
          name === undefined ? (
            members
          ) : (
            <optgroup key={name} label={name}>
              {members}
            </optgroup>
          ),
        )}
      </select>
    </label>
  );
}
