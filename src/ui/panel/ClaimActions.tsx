import { useState } from "react";
import type { ToldClaim } from "../../derive/told";
import { useServices, useShown } from "../AtlasContext";
import { citationOf } from "./citationOf";
import { SelectLink } from "./SelectLink";

function CopyCitation({ told }: { readonly told: ToldClaim }) {
  const { atlas, messages, store } = useServices();
  const { view } = useShown();
  const [outcome, setOutcome] = useState<"copied" | "notCopied" | null>(null);
  const copy = async () => {
    const query = store.queryOf({ ...view, selection: { kind: "claim", id: told.claim.id } });
    const permalink = new URL(`?${query}`, document.baseURI).href;
    try {
      await navigator.clipboard.writeText(citationOf(told, atlas.edition.id, permalink, messages));
      setOutcome("copied");
    } catch {
      setOutcome("notCopied");
    }
  };
  return (
    <button type="button" className="text-button" onClick={() => void copy()}>
      <span aria-live="polite">{messages.panel[outcome ?? "copyCitation"]}</span>
    </button>
  );
}

function PassageLink({ told: { passage, source } }: { readonly told: ToldClaim }) {
  const { panel } = useServices().messages;
  if (passage !== null) {
    return (
      <a href={passage} target="_blank" rel="noopener noreferrer" className="passage">
        {panel.openPassage}
      </a>
    );
  }
  return <span className="quiet">{source.URL ? panel.notLinked(source.URL) : panel.noAddress}</span>;
}

/** What a reader can do with a claim: read its passage, cite it, link to it. */
export function ClaimActions({ told }: { readonly told: ToldClaim }) {
  const { panel } = useServices().messages;
  return (
    <p className="claim-actions">
      <PassageLink told={told} />
      <CopyCitation told={told} />
      <SelectLink to={{ kind: "claim", id: told.claim.id }}>{panel.linkToClaim}</SelectLink>
    </p>
  );
}
