import { useMemo } from "react";
import { tell } from "../../derive/told";
import type { Selection } from "../../viewstate/viewState";
import { useServices } from "../AtlasContext";
import { ClaimEntry } from "./ClaimEntry";
import { DisputeBlock } from "./DisputeBlock";
import { EraFacts } from "./EraFacts";
import { FeatureFacts } from "./FeatureFacts";
import { LayerNotes } from "./LayerNotes";
import { Related } from "./Related";
import { SourceFacts } from "./SourceFacts";

/** Everything the atlas holds on a selection, the disagreements first. */
export function Telling({ selection }: { readonly selection: Selection }) {
  const { atlas, messages } = useServices();
  const { panel } = messages;
  const told = useMemo(() => tell(atlas, selection, messages), [atlas, selection, messages]);
  if (!told) return null;
  const feature = selection.kind === "feature" ? atlas.feature.get(selection.id) : undefined;
  const era = selection.kind === "era" ? atlas.era.get(selection.id) : undefined;
  const source = selection.kind === "source" ? atlas.source.get(selection.id) : undefined;
  // A claim names the disagreements it is part of; an era is in too many of them to print each in full.
  const disputes = selection.kind === "era" || selection.kind === "source" ? [] : told.disputes;
  return (
    <>
      <header className="panel-title" aria-live="polite">
        <p className="kicker">{feature ? panel.layerKinds[feature.layer] : panel.kinds[selection.kind as keyof typeof panel.kinds]}</p>
        <h2>{told.title}</h2>
        {era && <p className="quiet">{era.spanLabel}</p>}
      </header>
      {feature && <FeatureFacts feature={feature} />}
      {era && <EraFacts era={era} />}
      {source && <SourceFacts source={source} />}
      {disputes.map((dispute) => (
        <DisputeBlock key={dispute.id} dispute={dispute} />
      ))}
      {told.claims.length > 0 && selection.kind !== "dispute" && (
        <section className="claims">
          <h3>
            {panel.evidence} <span className="quiet">{panel.claims(told.claims.length)}</span>
          </h3>
          {told.claims.map((claim) => (
            <ClaimEntry key={claim.claim.id} told={claim} hasDisputes={disputes.length === 0} />
          ))}
        </section>
      )}
      <LayerNotes features={told.features} />
      <Related told={told} selection={selection} />
    </>
  );
}
