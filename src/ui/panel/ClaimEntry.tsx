import type { AtlasClaim } from "../../atlas/records";
import type { ToldClaim } from "../../derive/told";
import { useMessages, useServices } from "../AtlasContext";
import { ClaimActions } from "./ClaimActions";
import { FigureBlock } from "./FigureBlock";
import { SelectLink } from "./SelectLink";
import { SourceLine } from "./SourceLine";

/** What became of an accusation, printed with it. */
function Outcomes({ outcomes }: { readonly outcomes: readonly AtlasClaim[] }) {
  const { atlas } = useServices();
  const { panel, evidence } = useMessages();
  if (outcomes.length === 0) return null;
  return (
    <div className="outcomes">
      <h4>{panel.outcomes}</h4>
      <ul>
        {outcomes.map((claim) => (
          <li key={claim.id}>
            <span className="status">{evidence.status[claim.status]}.</span> {claim.statement}{" "}
            <SelectLink to={{ kind: "claim", id: claim.id }}>
              {atlas.source.get(claim.source)?.publisher ?? claim.source}
            </SelectLink>
          </li>
        ))}
      </ul>
    </div>
  );
}

function TimeLine({ told: { when, said } }: { readonly told: ToldClaim }) {
  const { panel } = useMessages();
  const parts = [when, said ? panel.said(said) : ""].filter(Boolean);
  return parts.length > 0 ? <span className="claim-time">{parts.join("; ")}</span> : null;
}

interface ClaimEntryProps {
  readonly told: ToldClaim;
  /** Left out where the disputes stand above the claims anyway. */
  readonly hasDisputes?: boolean;
}

/** One claim in full: figure, statement, quote, speaker, status, source, verification. Text only, never mark-up. */
export function ClaimEntry({ told, hasDisputes = true }: ClaimEntryProps) {
  const { panel } = useMessages();
  const { claim, figure, quote } = told;
  const derivation = "derivation" in claim ? claim.derivation : undefined;
  return (
    <article className="claim" data-claim={claim.id}>
      {claim.figure && figure && <FigureBlock figure={claim.figure} text={figure} when={null} />}
      <p className="statement">{told.statement}</p>
      {quote !== null && (
        <blockquote>
          <p>“{quote}”</p>
        </blockquote>
      )}
      <p className="speaker">— {told.speaker}</p>
      {derivation && <p className="quiet">{panel.derivation(derivation)}</p>}
      <p className="claim-status">
        <span className="status" data-status={claim.status}>
          {told.status}
        </span>
        <TimeLine told={told} />
      </p>
      <Outcomes outcomes={told.outcomes} />
      <SourceLine source={told.source} />
      <p className="verification">{told.verification}</p>
      <ClaimActions told={told} />
      {hasDisputes &&
        told.disputes.map(({ dispute }) => (
          <p key={dispute.id} className="see-dispute">
            {panel.seeDispute}:{" "}
            <SelectLink to={{ kind: "dispute", id: dispute.id }}>{dispute.title}</SelectLink>
          </p>
        ))}
    </article>
  );
}
