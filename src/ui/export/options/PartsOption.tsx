import { useId } from "react";
import { useMessages } from "../../AtlasContext";
import type { OptionProps } from "./exportOption";

/** What stands on the sheet beside the map. */
const PARTS = ["withTitle", "withLegend", "withReferences", "withInset"] as const;
const LOOKS = ["isGreyscale", "isTransparent"] as const;

const ALONE = { withTitle: false, withLegend: false, withReferences: false, withInset: false };
const EVERYTHING = { withTitle: true, withLegend: true, withReferences: true };

/** Parts that can be left out, and ways of printing; in one press all parts or none. */
export function PartsOption({ choice, format, hasInset, onChange }: OptionProps) {
  const { exportDialog: words } = useMessages();
  const noteId = useId();
  const isData = format.kind === "data";
  const insetId = useId();
  const isInsetLeftOut = choice.withInset && hasInset === false;
  const isAlone = PARTS.every((name) => !choice[name]);
  return (
    <fieldset className="parts" aria-describedby={noteId} disabled={isData}>
      <legend>{words.parts}</legend>
      {[...PARTS, ...LOOKS].map((name) => (
        <label key={name} className="field-check">
          <input
            type="checkbox"
            data-testid={`export-${name}`}
            aria-describedby={name === "withInset" ? insetId : undefined}
            checked={choice[name]}
            onChange={({ target }) => onChange({ [name]: target.checked })}
          />
          {words.checks[name]}
        </label>
      ))}
      <p id={insetId} className="quiet option-note" data-testid="export-inset-note" hidden={!isInsetLeftOut}>
        {isInsetLeftOut && words.insetLeftOut}
      </p>
      <button
        type="button"
        className="text-button"
        data-testid="export-alone"
        onClick={() => onChange(isAlone ? EVERYTHING : ALONE)}
      >
        {isAlone ? words.everything : words.mapAlone}
      </button>
      <p id={noteId} className="quiet option-note" hidden={!isData}>
        {isData && words.unavailable.data}
      </p>
    </fieldset>
  );
}
