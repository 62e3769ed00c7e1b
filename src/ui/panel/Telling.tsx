import { useMemo } from "react";
import type { Atlas } from "../../atlas/atlas";
import { tell, type ToldClaim } from "../../derive/told";
import type { Messages } from "../../messages/messages";
import type { Selection } from "../../viewstate/viewState";
import { useServices } from "../AtlasContext";
import { ClaimEntry } from "./ClaimEntry";
import { DisputeBlock } from "./DisputeBlock";
import { EraFacts } from "./EraFacts";
import { FeatureFacts } from "./FeatureFacts";
import { FeatureHead } from "./FeatureHead";
import { LayerNotes } from "./LayerNotes";
import { Related } from "./Related";
import { SourceFacts } from "./SourceFacts";

function kickerOf({ kind, id }: Selection, atlas: Atlas, { panel, evidence }: Messages): string {
  if (kind !== "feature") return panel.kinds[kind];
  const feature = atlas.feature.get(id);
  if (!feature) return "";
  return panel.mark(panel.layerKinds[feature.layer], evidence.standing[feature.properties.standing]);
}

interface ClaimListProps {
  readonly claims: readonly ToldClaim[];
  readonly heading: string;
  readonly hasDisputes: boolean;
}

function ClaimList({ claims, heading, hasDisputes }: ClaimListProps) {
  const { panel } = useServices().messages;
  if (claims.length === 0) return null;
  return (
    <section className="claims">
      <h3>
        {heading} <span className="quiet">{panel.claims(claims.length)}</span>
      </h3>
      {claims.map((claim) => (
        <ClaimEntry key={claim.claim.id} told={claim} hasDisputes={hasDisputes} />
      ))}
    </section>
  );
}

/**
 * Everything the atlas holds on a selection. A figure that the data puts first stands first, in full; then what
 * disagrees, side by side; then every further claim.
 */
export function Telling({ selection }: { readonly selection: Selection }) {
  const { atlas, messages } = useServices();
  const { panel } = messages;
  const told = useMemo(() => tell(atlas, selection, messages), [atlas, selection, messages]);
  if (!told) return null;
  const feature = selection.kind === "feature" ? atlas.feature.get(selection.id) : undefined;
  const era = selection.kind === "era" ? atlas.era.get(selection.id) : undefined;
  const source = selection.kind === "source" ? atlas.source.get(selection.id) : undefined;
  // An era or a source is in too many disagreements to print each; their claims name them one by one.
  const disputes = era || source ? [] : told.disputes;
  const [first, ...others] = told.claims;
  const lead = first && (first.figure || selection.kind === "claim") && !era && !source ? first : null;
  const rest = selection.kind === "dispute" ? [] : lead ? others : told.claims;
  return (
    <>
      <header className="panel-title" aria-live="polite">
        <p className="kicker">{kickerOf(selection, atlas, messages)}</p>
        <h2>{told.title}</h2>
        {era && <p className="quiet">{era.spanLabel}</p>}
      </header>
      {feature && <FeatureHead feature={feature} />}
      {era && <EraFacts era={era} />}
      {source && <SourceFacts source={source} />}
      {lead && selection.kind !== "dispute" && <ClaimEntry told={lead} hasDisputes={false} />}
      {disputes.map((dispute) => (
        <DisputeBlock key={dispute.id} dispute={dispute} />
      ))}
      <ClaimList
        claims={rest}
        heading={lead ? panel.moreEvidence : panel.evidence}
        hasDisputes={disputes.length === 0}
      />
      {feature && <FeatureFacts feature={feature} />}
      <LayerNotes features={told.features} />
      <Related told={told} selection={selection} />
    </>
  );
}
