import { useId } from "react";
import { SHEET_LIMITS } from "../../../sheet/sheetSpec";
import { useMessages } from "../../AtlasContext";
import type { OptionProps } from "./exportOption";

const { shortest, longest } = SHEET_LIMITS;

function isSide(px: number): boolean {
  return Number.isInteger(px) && px >= shortest && px <= longest;
}

/** Two sides in css px, with their limits in words. */
export function CustomSize({ choice, onChange }: OptionProps) {
  const { exportDialog: words } = useMessages();
  const errorId = useId();
  const isRight = isSide(choice.customWidth) && isSide(choice.customHeight);
  return (
    <div className="custom-size">
      {(["width", "height"] as const).map((side) => {
        const key = side === "width" ? "customWidth" : "customHeight";
        return (
          <label key={side} className="field">
            <span className="choice-label">{words[side]}</span>
            <input
              type="number"
              inputMode="numeric"
              min={shortest}
              max={longest}
              step={1}
              data-testid={`export-custom-${side}`}
              aria-invalid={!isSide(choice[key])}
              aria-describedby={errorId}
              value={choice[key] === 0 ? "" : choice[key]}
              onChange={({ target }) => onChange({ [key]: Number(target.value) })}
            />
          </label>
        );
      })}
      <p id={errorId} className={isRight ? "quiet" : "warn-text"}>
        {words.sideWrong(shortest, longest)}
      </p>
    </div>
  );
}
