import { dateText } from "../../derive/dateText";
import { holdingsOf } from "../../derive/pages/holdings";
import { REPORT_ADDRESS } from "../../derive/report/reportAddress";
import { showSection } from "../../viewstate/transitions";
import { useServices } from "../AtlasContext";
import { ReportLink } from "../panel/ReportLink";
import { SelectLink } from "../panel/SelectLink";
import { ViewLink } from "../ViewLink";
import { Rows } from "./method/Rows";

function Entries() {
  const { atlas, messages } = useServices();
  const { corrections: words } = messages.pages;
  const { entries } = atlas.corrections;
  if (entries.length === 0) return <p className="lead">{words.none}</p>;
  return (
    <ol className="corrections">
      {entries.toReversed().map((entry) => (
        <li key={`${entry.claim} ${entry.edition} ${entry.date}`}>
          <p className="kicker">{words.entry(entry.edition, dateText(entry.date, messages), entry.kind)}</p>
          {entry.was !== null && <p>{words.was(entry.was)}</p>}
          {entry.now !== null && <p>{words.now(entry.now)}</p>}
          <p>{entry.reason}</p>
          {atlas.claim.has(entry.claim) && (
            <p>
              <SelectLink to={{ kind: "claim", id: entry.claim }}>{words.open}</SelectLink>
            </p>
          )}
        </li>
      ))}
    </ol>
  );
}

/**
 * What was changed in which edition, newest first, each entry leading to its claim where it still stands; then
 * what would be listed, and how an error is reported.
 */
export function CorrectionsPage() {
  const { atlas, messages } = useServices();
  const { corrections: words } = messages.pages;
  const { changed, reread } = holdingsOf(atlas);
  return (
    <>
      <p>{words.edition(atlas.edition.id, dateText(atlas.edition.issued, messages))}</p>
      <Entries />
      <p>{words.policy}</p>
      <section className="method-section">
        <h3>{words.listedHeading}</h3>
        <Rows rows={words.listed.map(([term, text]) => ({ key: term, term, text }))} />
      </section>
      <section className="method-section">
        <h3>{words.beforeHeading}</h3>
        <p>{words.before(changed, reread)}</p>
        <p>
          <ViewLink to={showSection("review")}>{words.howChecked}</ViewLink>
        </p>
      </section>
      {REPORT_ADDRESS !== null && (
        <section className="method-section">
          <h3>{words.reportHeading}</h3>
          <p>{words.report}</p>
          <p>
            <ReportLink claim={null}>{words.reportGeneral}</ReportLink>
          </p>
        </section>
      )}
    </>
  );
}
