import { type ToldClaim, tellClaim } from "../../derive/told";
import { useServices } from "../AtlasContext";
import { SelectLink } from "../panel/SelectLink";

function StepClaim({ told }: { readonly told: ToldClaim }) {
  const { story } = useServices().messages;
  const { claim, figure, source } = told;
  const words = "table" in claim ? story.table : story.passage;
  return (
    <li data-claim={claim.id}>
      {figure && (
        <p className="step-figure">
          <b>{figure.phrase}</b> {figure.denominator}
        </p>
      )}
      <p>{told.statement}</p>
      <p className="step-source">
        <span className="status" data-status={claim.status}>
          {told.status}
        </span>{" "}
        <SelectLink to={{ kind: "claim", id: claim.id }}>{words(source.publisher)}</SelectLink>
      </p>
    </li>
  );
}

/** The claims a step rests on, in the order of its text: figure, statement, and the way to the passage. */
export function StepClaims({ ids }: { readonly ids: readonly string[] }) {
  const { atlas, messages } = useServices();
  const claims = ids.flatMap((id) => atlas.claim.get(id) ?? []);
  return (
    <section className="step-claims">
      <h3>{messages.story.claims(claims.length)}</h3>
      <ol>
        {claims.map((claim) => (
          <StepClaim key={claim.id} told={tellClaim(atlas, claim, messages)} />
        ))}
      </ol>
    </section>
  );
}
