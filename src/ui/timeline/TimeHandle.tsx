import { slid } from "../../derive/timeline/slide";
import { percent } from "./percent";

interface TimeHandleProps {
  readonly label: string;
  /** A year, or days since 1 January 1970. */
  readonly value: number;
  readonly bounds: readonly [number, number];
  readonly unit: "year" | "day";
  /** The value in words. */
  readonly text: string;
  /** Where it stands, 0 to 1. */
  readonly at: number;
  readonly onChange: (value: number) => void;
}

/** One end of a range along the axis: a slider for the keyboard; a pointer drags along the whole axis. */
export function TimeHandle({ label, value, bounds, unit, text, at, onChange }: TimeHandleProps) {
  return (
    <div
      role="slider"
      tabIndex={0}
      className="time-handle"
      aria-label={label}
      aria-valuemin={bounds[0]}
      aria-valuemax={bounds[1]}
      aria-valuenow={value}
      aria-valuetext={text}
      style={{ left: percent(at) }}
      onKeyDown={(event) => {
        const next =
          event.ctrlKey || event.metaKey || event.altKey ? null : slid(event.key, value, bounds, unit);
        if (next === null) return;
        event.preventDefault();
        onChange(next);
      }}
    />
  );
}
