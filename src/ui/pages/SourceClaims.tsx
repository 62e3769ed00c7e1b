import type { AtlasClaim } from "../../atlas/records";
import { figureText } from "../../derive/figureText";
import { useServices } from "../AtlasContext";
import { SelectLink } from "../panel/SelectLink";
import { CapSwitch } from "../panel/CapSwitch";
import { useCapped } from "../panel/useCapped";

/** A table of several hundred cells is one source; so many are set at once. */
const MOST_CLAIMS = 60;

interface SourceClaimsProps {
  readonly heading: string;
  readonly claims: readonly AtlasClaim[];
}

/** Claims in short, one line each: what kind of utterance it is, what is said, the figure. */
export function SourceClaims({ heading, claims }: SourceClaimsProps) {
  const { messages } = useServices();
  const { shown, cap } = useCapped(claims, MOST_CLAIMS);
  if (claims.length === 0) return null;
  return (
    <section className="source-claims">
      <h5>{heading}</h5>
      <ul>
        {shown.map((claim) => (
          <li key={claim.id}>
            <span className="status" data-status={claim.status}>
              {messages.evidence.status[claim.status]}
            </span>
            <SelectLink to={{ kind: "claim", id: claim.id }}>{claim.statement}</SelectLink>
            <span className="source-claim-figure">
              {claim.figure && figureText(claim.figure, messages).phrase}
            </span>
          </li>
        ))}
      </ul>
      <CapSwitch words={messages.panel.showAll(claims.length)} cap={cap} />
    </section>
  );
}
