import type { SourceEntry } from "../../derive/pages/sourceEntries";
import { showOnPage } from "../../viewstate/transitions";
import { useMessages } from "../AtlasContext";
import { SelectLink } from "../panel/SelectLink";
import { ViewLink } from "../ViewLink";
import { EraMarks } from "./EraMarks";
import { SourceClaims } from "./SourceClaims";
import { SourceReference } from "./SourceReference";
import { useArrival } from "./useArrival";

/** What must be known before relying on the source, run on as a note. */
function Notes({ source }: { readonly source: SourceEntry["source"] }) {
  const { panel } = useMessages();
  const { caveats, upstream, dateBasis } = source.custom;
  const notes = [panel.dateBasis(dateBasis), ...(upstream ? [panel.upstream(upstream)] : []), ...caveats];
  return (
    <p className="source-notes">{notes.map((note) => (/[.!?]$/.test(note) ? note : `${note}.`)).join(" ")}</p>
  );
}

function Address({ source: { URL, custom } }: { readonly source: SourceEntry["source"] }) {
  const { panel } = useMessages();
  if (!URL) return <span className="quiet">{panel.noAddress}</span>;
  if (!custom.link) return <span className="quiet">{panel.notLinked(URL)}</span>;
  return (
    <a href={URL} target="_blank" rel="noopener noreferrer" className="passage">
      {panel.openSource}
    </a>
  );
}

interface SourceItemProps {
  readonly entry: SourceEntry;
  /** Whether the address names it: its claims stand beneath it. */
  readonly isOpen: boolean;
  /** Whether it stands under a heading that names its authority already. */
  readonly isUnderAuthority: boolean;
}

/** One source of the reference list; its claims are opened by a link, so that an address leads to them. */
export function SourceItem({ entry, isOpen, isUnderAuthority }: SourceItemProps) {
  const { pages, panel } = useMessages();
  const { sources: words } = pages;
  const { source, claims, citedBy, checked, eras } = entry;
  const item = useArrival<HTMLElement>(isOpen);
  const selection = { kind: "source", id: source.id } as const;
  return (
    <article className="source" ref={item} tabIndex={-1} data-source={source.id} aria-label={source.title}>
      <div className="source-main">
        <p className="source-reference">
          <SourceReference source={source} />
        </p>
        <Notes source={source} />
        <p className="claim-actions">
          <Address source={source} />
          <ViewLink to={showOnPage("sources", isOpen ? null : selection)} aria-expanded={isOpen}>
            {isOpen ? words.hideClaims : words.showClaims(claims.length + citedBy.length)}
          </ViewLink>
          <SelectLink to={selection}>{words.toMap}</SelectLink>
        </p>
      </div>
      <div className="source-aside">
        {!isUnderAuthority && <p className="source-authority">{panel.authority[source.custom.authority]}</p>}
        <p>{claims.length > 0 ? words.checked(checked) : words.onlyCited(citedBy.length)}</p>
        <EraMarks ids={eras} />
      </div>
      {isOpen && (
        <div className="source-opened">
          <SourceClaims heading={words.ownClaims(claims.length)} claims={claims} />
          <SourceClaims heading={words.citingClaims(citedBy.length)} claims={citedBy} />
        </div>
      )}
    </article>
  );
}
