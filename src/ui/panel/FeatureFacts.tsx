import type { AtlasFeature } from "../../atlas/records";
import { dateText } from "../../derive/dateText";
import { useServices } from "../AtlasContext";
import { Facts } from "./Facts";

/** How the mark is drawn and what it covers, in labelled facts. */
export function FeatureFacts({ feature }: { readonly feature: AtlasFeature }) {
  const { messages } = useServices();
  const { panel, evidence } = messages;
  const { properties } = feature;
  const when = properties.when ? dateText(properties.when, messages) : (properties.whenNote ?? panel.noDate);
  return (
    <section>
      <h3>{panel.aboutMark}</h3>
      <Facts
        rows={[
          [panel.when, when],
          [panel.standing, evidence.standing[properties.standing]],
          [
            panel.commodities,
            properties.commodities.map((commodity) => evidence.commodity[commodity]).join(", "),
          ],
          [panel.precision, panel.precisionOf[properties.precision]],
          [panel.basis, panel.basisOf[properties.basis]],
        ]}
      />
    </section>
  );
}
