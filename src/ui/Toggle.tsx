interface ToggleProps {
  readonly label: string;
  readonly isOn: boolean;
  readonly onChange: (isOn: boolean) => void;
}

/** One thing that is on or off, beside the choices among several. */
export function Toggle({ label, isOn, onChange }: ToggleProps) {
  return (
    <label className="choice toggle">
      <span className="choice-label">{label}</span>
      <input type="checkbox" checked={isOn} onChange={({ target }) => onChange(target.checked)} />
    </label>
  );
}
