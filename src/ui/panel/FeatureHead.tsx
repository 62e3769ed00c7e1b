import type { AtlasFeature } from "../../atlas/records";
import { CorridorFacts } from "./CorridorFacts";
import { EraLinks } from "./EraLinks";
import { StrikeFacts } from "./StrikeFacts";

/** What a reader must know of a mark before its claims: its eras, the note on it, what its kind holds. */
export function FeatureHead({ feature }: { readonly feature: AtlasFeature }) {
  const { note } = feature.properties;
  return (
    <>
      <EraLinks ids={feature.eras} />
      {note && <p className="feature-note">{note}</p>}
      {feature.layer === "strikes" && <StrikeFacts strike={feature} />}
      {feature.layer === "corridors" && <CorridorFacts corridor={feature} />}
    </>
  );
}
