interface ChoiceProps<T extends string> {
  readonly label: string;
  readonly value: T;
  readonly options: readonly { readonly value: T; readonly label: string }[];
  readonly onChange: (value: T) => void;
  readonly testId?: string;
  readonly isDisabled?: boolean;
}

/** One of a few words, chosen from a native list. */
export function Choice<T extends string>({
  label,
  value,
  options,
  onChange,
  testId,
  isDisabled,
}: ChoiceProps<T>) {
  return (
    <label className="choice">
      <span className="choice-label">{label}</span>
      <select
        value={value}
        data-testid={testId}
        disabled={isDisabled}
        onChange={({ target }) => {
          const chosen = options.find((option) => option.value === target.value);
          if (chosen) onChange(chosen.value);
        }}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </label>
  );
}
