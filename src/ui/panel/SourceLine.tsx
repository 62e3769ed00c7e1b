import { citationText } from "../../derive/citation";
import type { Source } from "../../schema/records/source";
import { useMessages } from "../AtlasContext";
import { SelectLink } from "./SelectLink";

/** Where a claim stands: the source with its date, and how near it is to what it reports. */
export function SourceLine({ source }: { readonly source: Source }) {
  const messages = useMessages();
  return (
    <p className="source-line">
      <SelectLink to={{ kind: "source", id: source.id }}>{citationText(source, messages)}</SelectLink>{" "}
      <span className="authority">{messages.panel.authority[source.custom.authority]}.</span>
    </p>
  );
}
