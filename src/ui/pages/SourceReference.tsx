import { authorsOf, issuedOf } from "../../derive/citation";
import { dateText } from "../../derive/dateText";
import type { Source } from "../../schema/records/source";
import { useMessages } from "../AtlasContext";

/** A source as a reference list sets it: authors, title, where it appeared, date. */
export function SourceReference({ source }: { readonly source: Source }) {
  const messages = useMessages();
  const { sources: words } = messages.pages;
  const authors = authorsOf(source);
  const issued = issuedOf(source);
  const container = source["container-title"];
  const { volume, issue, page } = source;
  return (
    <>
      {authors && <>{authors}. </>}
      <span className="reference-title">“{source.title}”</span>.{" "}
      {container && container !== source.publisher && (
        <>
          <i>{container}</i>.{" "}
        </>
      )}
      {source.publisher}, {issued ? dateText(issued, messages) : words.undated}
      {(volume || issue || page) && <>, {words.locator(volume, issue, page)}</>}.
    </>
  );
}
