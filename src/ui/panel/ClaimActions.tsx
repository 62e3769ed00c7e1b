import type { ToldClaim } from "../../derive/told";
import { useServices } from "../AtlasContext";
import { CopyCitation } from "./CopyCitation";
import { ReportLink } from "./ReportLink";
import { SelectLink } from "./SelectLink";

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

/** What a reader can do with a claim: read its passage, cite it, link to it, say that it is wrong. */
export function ClaimActions({ told }: { readonly told: ToldClaim }) {
  const { panel } = useServices().messages;
  return (
    <p className="claim-actions">
      <PassageLink told={told} />
      <CopyCitation told={told} />
      <SelectLink to={{ kind: "claim", id: told.claim.id }}>{panel.linkToClaim}</SelectLink>
      <ReportLink claim={told.claim}>{panel.report.link}</ReportLink>
    </p>
  );
}
