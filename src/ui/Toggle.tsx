interface ToggleProps {
  readonly label: string;
  readonly isOn: boolean;
  readonly isDisabled?: boolean;
  /** Id of the element that says more. */
  readonly describedBy?: string;
  readonly onChange: (isOn: boolean) => void;
}

/** One thing that is on or off, beside the choices among several. */
export function Toggle({ label, isOn, isDisabled, describedBy, onChange }: ToggleProps) {
  return (
    <label className="choice toggle">
      <span className="choice-label">{label}</span>
      <input
        type="checkbox"
        checked={isOn}
        disabled={isDisabled}
        aria-describedby={describedBy}
        onChange={({ target }) => onChange(target.checked)}
      />
    </label>
  );
}
