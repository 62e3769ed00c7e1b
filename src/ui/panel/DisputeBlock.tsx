import { type ReactNode, useMemo } from "react";
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
  /** Left out where the title stands over the block already. */
  readonly title?: ReactNode;
  /** Level of the title's heading; those within are one below. */
  readonly level?: 3 | 4;
}

/** Claims that disagree, side by side: what each side says, why they differ, how to use them. */
export function DisputeBlock({ dispute, title, level = 3 }: DisputeBlockProps) {
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
  const [Heading, Part] = level === 3 ? (["h3", "h4"] as const) : (["h4", "h5"] as const);
  return (
    <section className="dispute" data-dispute={dispute.id}>
      <p className="kicker warn">{panel.dispute[dispute.kind]}</p>
      {title && <Heading className="dispute-title">{title}</Heading>}
      <div className="sides">
        {sides.map(({ label, told }) => (
          <div key={label} className="side">
            <Part>{label}</Part>
            <ul>
              {told.map((claim) => (
                <ShortClaim key={claim.claim.id} told={claim} />
              ))}
            </ul>
          </div>
        ))}
      </div>
      <Part className="dispute-part">{panel.explanation}</Part>
      <p className="statement">{dispute.explanation}</p>
      <Part className="dispute-part">{panel.advice}</Part>
      <p className="statement">{dispute.advice}</p>
    </section>
  );
}
