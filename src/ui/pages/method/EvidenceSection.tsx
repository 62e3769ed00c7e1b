import { formatCount } from "../../../messages/en/plural";
import { STATUSES } from "../../../schema/vocabulary";
import { useServices } from "../../AtlasContext";
import { Paragraphs } from "./Paragraphs";
import type { SectionProps } from "./sectionProps";

/** How a mark rests on claims, and what kinds of claims there are. */
export function EvidenceSection({ holdings }: SectionProps) {
  const { atlas, messages } = useServices();
  const { evidence: words } = messages.method;
  const claims = [...atlas.claim.values()];
  return (
    <>
      <Paragraphs texts={words.paragraphs(holdings.marks, holdings.claims, holdings.sources)} />
      <h4>{words.statusHeading}</h4>
      <table className="ruled-table method-table">
        <tbody>
          {STATUSES.map((status) => {
            const count = claims.filter((claim) => claim.status === status).length;
            return count > 0 ? (
              <tr key={status}>
                <th scope="row">{messages.evidence.status[status]}</th>
                <td>{words.statuses[status]}</td>
                <td className="number">{formatCount(count)}</td>
              </tr>
            ) : null;
          })}
        </tbody>
      </table>
      <p>{words.statusNote}</p>
    </>
  );
}
