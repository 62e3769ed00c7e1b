import { dateText } from "../../derive/dateText";
import { useServices } from "../AtlasContext";
import { SelectLink } from "../panel/SelectLink";

/** What was changed in which edition, newest first; each entry leads to its claim where it still stands. */
export function CorrectionsPage() {
  const { atlas, messages } = useServices();
  const { corrections: words } = messages.pages;
  const { entries } = atlas.corrections;
  return (
    <>
      <p>{words.policy}</p>
      <p>{words.edition(atlas.edition.id, dateText(atlas.edition.issued, messages))}</p>
      {entries.length === 0 && <p>{words.none}</p>}
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
    </>
  );
}
