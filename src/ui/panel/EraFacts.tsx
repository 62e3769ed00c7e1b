import type { AtlasEra } from "../../atlas/records";
import { dateText } from "../../derive/dateText";
import { useMessages } from "../AtlasContext";
import { Facts } from "./Facts";

/** An era in its own words: summary, what is missing, its episodes with their dates. */
export function EraFacts({ era }: { readonly era: AtlasEra }) {
  const messages = useMessages();
  const { panel } = messages;
  return (
    <>
      <p className="statement">{era.summary}</p>
      {era.thin && (
        <p className="feature-note">
          <b>{panel.thin}.</b> {era.thin}
        </p>
      )}
      <h3>{panel.episodes}</h3>
      <Facts
        hasLongLabels
        rows={era.episodes.map(({ label, span }) => [label, dateText(span, messages)] as const)}
      />
    </>
  );
}
