import { useMemo } from "react";
import { type ToldClaim, tellClaim } from "../../derive/told";
import type { Dispute } from "../../schema/records/registers";
import { useMessages, useServices } from "../AtlasContext";
import { SelectLink } from "./SelectLink";

/** A claim in short, for comparing: figure, statement, who says it. */
function ShortClaim({ told }: { readonly told: ToldClaim }) {
  const { claim, figure } = told;
  return (
    <li>
      {figure && (
        <p className="short-figure" data-testid="figure">
          <b>{figure.phrase}</b> {figure.denominator}
        </p>
      )}
      <p className="short-statement">{told.statement}</p>
      <p className="short-speaker">
        <SelectLink to={{ kind: "claim", id: claim.id }}>{told.speaker}</SelectLink>
        <span className="status" data-status={claim.status}>
          {told.status}
        </span>
      </p>
    </li>
  );
}

interface DisputeBlockProps {
  readonly dispute: Dispute;
  /** False where its title stands over the block already. */
  readonly isTitled: boolean;
}

/** Claims that disagree, side by side: what each side says, why they differ, how to use them. */
export function DisputeBlock({ dispute, isTitled }: DisputeBlockProps) {
  const { atlas, messages } = useServices();
  const { panel } = useMessages();
  const sides = useMemo(
    () =>
      dispute.sides.map(({ label, claims }) => ({
        label,
        told: claims
          .flatMap((id) => atlas.claim.get(id) ?? [])
          .map((claim) => tellClaim(atlas, claim, messages)),
      })),
    [atlas, dispute, messages],
  );
  return (
    <section className="dispute" data-dispute={dispute.id}>
      <p className="kicker warn">{panel.dispute[dispute.kind]}</p>
      {isTitled && (
        <h3>
          <SelectLink to={{ kind: "dispute", id: dispute.id }}>{dispute.title}</SelectLink>
        </h3>
      )}
      <div className="sides">
        {sides.map(({ label, told }) => (
          <div key={label} className="side">
            <h4>{label}</h4>
            <ul>
              {told.map((claim) => (
                <ShortClaim key={claim.claim.id} told={claim} />
              ))}
            </ul>
          </div>
        ))}
      </div>
      <h4>{panel.explanation}</h4>
      <p className="statement">{dispute.explanation}</p>
      <h4>{panel.advice}</h4>
      <p className="statement">{dispute.advice}</p>
    </section>
  );
}
