import { useMemo } from "react";
import type { Atlas } from "../../atlas/atlas";
import { tell, type ToldClaim } from "../../derive/told";
import type { Messages } from "../../messages/messages";
import type { Selection } from "../../viewstate/viewState";
import { showPage } from "../../viewstate/transitions";
import { useServices } from "../AtlasContext";
import { ViewLink } from "../ViewLink";
import { SeriesCharts } from "./chart/SeriesCharts";
import { ClaimEntry } from "./ClaimEntry";
import { Disagreements } from "./Disagreements";
import { DisputeLinks } from "./DisputeLinks";
import { EraFacts } from "./EraFacts";
import { FeatureFacts } from "./FeatureFacts";
import { FeatureHead } from "./FeatureHead";
import { LayerNotes } from "./LayerNotes";
import { Related } from "./Related";
import { CapSwitch } from "./CapSwitch";
import { SourceFacts } from "./SourceFacts";
import { useCapped } from "./useCapped";

/** An era may hold hundreds of claims; so many are set at once. */
const MOST_CLAIMS = 40;
const NONE = [] as const;

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
  const { shown, cap } = useCapped(claims, MOST_CLAIMS);
  if (claims.length === 0) return null;
  return (
    <section className="claims">
      <h3>
        {heading} <span className="quiet">{panel.claims(claims.length)}</span>
      </h3>
      {shown.map((claim) => (
        <ClaimEntry key={claim.claim.id} told={claim} hasDisputes={hasDisputes} />
      ))}
      <CapSwitch words={panel.showAll(claims.length)} cap={cap} />
    </section>
  );
}

/**
 * Everything the atlas holds on a selection. A mark opens at the claim that the data puts first, in full; then what
 * disagrees, side by side; then every further claim.
 */
export function Telling({ selection }: { readonly selection: Selection }) {
  const { atlas, messages } = useServices();
  const { panel } = messages;
  const told = useMemo(() => tell(atlas, selection, messages), [atlas, selection, messages]);
  const others = useMemo(() => told?.claims.slice(1) ?? [], [told]);
  if (!told) return null;
  const feature = selection.kind === "feature" ? atlas.feature.get(selection.id) : undefined;
  const era = selection.kind === "era" ? atlas.era.get(selection.id) : undefined;
  const source = selection.kind === "source" ? atlas.source.get(selection.id) : undefined;
  // An era or a source is in too many disagreements to print each: they are listed, and claims name them again.
  const disputes = era || source ? NONE : told.disputes;
  const [first] = told.claims;
  const isLead = first && (selection.kind === "claim" || feature);
  const lead = isLead ? first : null;
  const rest = selection.kind === "dispute" ? NONE : lead ? others : told.claims;
  return (
    <>
      <header className="panel-title" aria-live="polite">
        <p className="kicker">{kickerOf(selection, atlas, messages)}</p>
        <h2>{told.title}</h2>
        {era && !era.label.includes(era.spanLabel) && <p className="quiet">{era.spanLabel}</p>}
      </header>
      {feature && <FeatureHead feature={feature} />}
      {era && <EraFacts era={era} />}
      {source && <SourceFacts source={source} />}
      {lead && <ClaimEntry told={lead} hasDisputes={false} />}
      {lead && <SeriesCharts selection={selection} />}
      <Disagreements disputes={disputes} selection={selection} />
      {selection.kind === "dispute" && (
        <p className="claim-actions">
          <ViewLink to={showPage("disputes")}>{panel.amongDisputes}</ViewLink>
        </p>
      )}
      {!lead && <SeriesCharts selection={selection} />}
      {(era || source) && <DisputeLinks disputes={told.disputes} />}
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
