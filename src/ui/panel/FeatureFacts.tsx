import type { AtlasFeature } from "../../atlas/records";
import { dateText } from "../../derive/dateText";
import { useServices } from "../AtlasContext";
import { CorridorFacts } from "./CorridorFacts";
import { EraLinks } from "./EraLinks";
import { Facts } from "./Facts";
import { StrikeFacts } from "./StrikeFacts";

/** What holds of the feature as a whole, before its claims. */
export function FeatureFacts({ feature }: { readonly feature: AtlasFeature }) {
  const { messages } = useServices();
  const { panel, evidence } = messages;
  const { properties } = feature;
  const when = properties.when ? dateText(properties.when, messages) : (properties.whenNote ?? panel.noDate);
  return (
    <>
      {properties.note && <p className="feature-note">{properties.note}</p>}
      <Facts
        rows={[
          [panel.eras, <EraLinks key="eras" ids={feature.eras} />],
          [panel.when, when],
          [panel.standing, evidence.standing[properties.standing]],
          [panel.commodities, properties.commodities.map((commodity) => evidence.commodity[commodity]).join(", ")],
          [panel.precision, feature.layer === "strikes" ? null : panel.precisionOf[properties.precision]],
          [panel.basis, panel.basisOf[properties.basis]],
        ]}
      />
      {feature.layer === "strikes" && <StrikeFacts strike={feature} />}
      {feature.layer === "corridors" && <CorridorFacts corridor={feature} />}
    </>
  );
}
