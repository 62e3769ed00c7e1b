import { useMemo, useState } from "react";
import { referencesFor } from "../../derive/references";
import { sinceEdition } from "../../sheet/metadata/sinceEdition";
import { showPage } from "../../viewstate/transitions";
import { useServices, useShown } from "../AtlasContext";
import { ViewLink } from "../ViewLink";

/** Says of a link pinned to another edition what was corrected behind the view since. */
export function EditionNotice() {
  const { atlas, messages, store } = useServices();
  const { derived } = useShown();
  const { pinned: words } = messages.share;
  const [isDismissed, setDismissed] = useState(false);
  const { pinned } = store;
  const isOther = pinned !== null && pinned !== atlas.edition.id;
  const since = useMemo(() => {
    if (!isOther) return null;
    const references = referencesFor(atlas, derived.visibility.shown);
    return sinceEdition({ edition: { id: pinned, hash: "" }, references }, atlas);
  }, [atlas, derived, isOther, pinned]);
  if (!since || !pinned || isDismissed) return null;
  const changes = since.changes.length;
  const heading = since.order === "older" ? words.older : words.newer;
  return (
    <aside className="notice" role="status" data-testid="edition-notice">
      <p>
        {heading(pinned, atlas.edition.id)}{" "}
        {since.order === "older" && (changes > 0 ? words.changed(changes) : words.unchanged)}{" "}
        {changes > 0 && !store.isEmbedded && (
          <ViewLink to={showPage("corrections")}>{words.corrections}</ViewLink>
        )}
      </p>
      <button type="button" className="text-button" onClick={() => setDismissed(true)}>
        {words.dismiss}
      </button>
    </aside>
  );
}
