import type { Dispute } from "../../schema/records/registers";
import { showPage } from "../../viewstate/transitions";
import { useMessages } from "../AtlasContext";
import { ViewLink } from "../ViewLink";
import { SelectLink } from "./SelectLink";
import { CapSwitch } from "./CapSwitch";
import { useCapped } from "./useCapped";

const MOST_LINKS = 8;

/** Disagreements by title, where there are too many to set each side by side. */
export function DisputeLinks({ disputes }: { readonly disputes: readonly Dispute[] }) {
  const { panel } = useMessages();
  const { shown, cap } = useCapped(disputes, MOST_LINKS);
  if (disputes.length === 0) return null;
  return (
    <section className="related dispute-links">
      <h3>
        {panel.disagreements} <span className="quiet">{disputes.length}</span>
      </h3>
      <ul>
        {shown.map(({ id, title, kind }) => (
          <li key={id}>
            <SelectLink to={{ kind: "dispute", id }}>{title}</SelectLink>{" "}
            <span className="quiet">{panel.dispute[kind]}</span>
          </li>
        ))}
      </ul>
      <CapSwitch words={panel.showAll(disputes.length)} cap={cap} />
      <p className="claim-actions">
        <ViewLink to={showPage("disputes")}>{panel.amongDisputes}</ViewLink>
      </p>
    </section>
  );
}
