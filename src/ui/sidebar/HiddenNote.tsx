import { useMessages, useShown } from "../AtlasContext";

/** What of the eras that are on is hidden, and by what; layers that are off say so themselves. */
export function HiddenNote() {
  const { ui } = useMessages();
  const { derived } = useShown();
  const parts = [...derived.visibility.hidden]
    .filter(([reason, features]) => reason !== "layer" && reason !== "era" && features.length > 0)
    .map(([reason, features]) => `${features.length} ${ui.hiddenBy[reason]}`);
  return parts.length > 0 ? (
    <p className="quiet hidden-note">{ui.controls.notShown(parts.join(", "))}</p>
  ) : null;
}
