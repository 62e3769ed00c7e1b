import { useState } from "react";
import { CITATION_FORMATS } from "../../derive/cite/citationFormats";
import type { ToldClaim } from "../../derive/told";
import { select } from "../../viewstate/transitions";
import { useServices, useShown } from "../AtlasContext";
import { publicAddressOf } from "../publicAddressOf";

/** Puts a citation of the claim on the clipboard, as text or in a format that reference managers read. */
export function CopyCitation({ told }: { readonly told: ToldClaim }) {
  const { atlas, messages, store } = useServices();
  const { view } = useShown();
  const { cite } = messages.panel;
  const [outcome, setOutcome] = useState<"copied" | "notCopied" | null>(null);
  const copy = async (write: (typeof CITATION_FORMATS)[number]["write"]) => {
    const query = store.queryOf(select({ kind: "claim", id: told.claim.id })(view));
    const cited = { told, edition: atlas.edition.id, permalink: publicAddressOf(query) };
    try {
      await navigator.clipboard.writeText(write(cited, messages));
      setOutcome("copied");
    } catch {
      setOutcome("notCopied");
    }
  };
  return (
    <span className="cite" role="group" aria-label={cite.group}>
      {cite.label}
      {CITATION_FORMATS.map(({ id, write }) => (
        <button
          key={id}
          type="button"
          className="text-button"
          aria-label={cite.copy(cite.formats[id])}
          onClick={() => void copy(write)}
        >
          {cite.formats[id]}
        </button>
      ))}
      <span role="status">{outcome && cite[outcome]}</span>
    </span>
  );
}
