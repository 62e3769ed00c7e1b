import { citationText } from "../../derive/citation";
import type { Source } from "../../schema/records/source";
import { showOnPage } from "../../viewstate/transitions";
import { useMessages } from "../AtlasContext";
import { ViewLink } from "../ViewLink";

/** A source as it is cited, and what a reader must know before relying on it. */
export function SourceFacts({ source }: { readonly source: Source }) {
  const messages = useMessages();
  const { panel } = messages;
  const { authority, caveats, upstream, dateBasis, link } = source.custom;
  return (
    <>
      <p className="statement">{citationText(source, messages)}</p>
      <ul className="caveats">
        <li>{panel.authority[authority]}</li>
        {upstream && <li>{panel.upstream(upstream)}</li>}
        <li>{panel.dateBasis(dateBasis)}</li>
        {caveats.map((caveat) => (
          <li key={caveat}>{caveat}</li>
        ))}
      </ul>
      <p className="claim-actions">
        {source.URL &&
          (link ? (
            <a href={source.URL} target="_blank" rel="noopener noreferrer" className="passage">
              {panel.openSource}
            </a>
          ) : (
            <span className="quiet">{panel.notLinked(source.URL)}</span>
          ))}
        <ViewLink to={showOnPage("sources", { kind: "source", id: source.id })}>
          {panel.amongSources}
        </ViewLink>
      </p>
    </>
  );
}
