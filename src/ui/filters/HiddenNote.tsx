import { undoFilter } from "../../derive/filters/undoFilter";
import { useDispatch, useServices, useShown } from "../AtlasContext";

/** What of the eras that are on is hidden, by what, and the one press that shows it; layers that are off say so themselves. */
export function HiddenNote() {
  const { atlas, messages } = useServices();
  const { derived } = useShown();
  const dispatch = useDispatch();
  const { filters } = messages;
  const hidden = [...derived.visibility.hidden].filter(
    ([reason, features]) => reason !== "layer" && reason !== "era" && features.length > 0,
  );
  if (hidden.length === 0) return null;
  return (
    <ul className="quiet hidden-note" data-testid="hidden-note">
      {hidden.map(([reason, { length }]) => {
        const words = filters.hiddenBy[reason];
        const undo = undoFilter(reason, atlas);
        return (
          <li key={reason}>
            {filters.hidden(length, words)}
            {undo && ": "}
            {undo && (
              <button
                type="button"
                className="text-button"
                aria-label={filters.showLabel(length, words)}
                onClick={() => dispatch(undo)}
              >
                {filters.show}
              </button>
            )}
          </li>
        );
      })}
    </ul>
  );
}
