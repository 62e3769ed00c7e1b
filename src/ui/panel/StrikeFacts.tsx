import type { FeatureIn } from "../../atlas/records";
import { useServices } from "../AtlasContext";
import { Facts } from "./Facts";

/** What a strike record holds: who announced it, what was counted, what is known of where. */
export function StrikeFacts({ strike }: { readonly strike: FeatureIn<"strikes"> }) {
  const { atlas, messages } = useServices();
  const { strike: words } = messages.panel;
  const { announcedBy, strikes, vessels, killed, survivors, seaArea, locatedBy, confidence } =
    strike.properties;
  const count = (value: number | null) => (value === null ? words.unknown : String(value));
  const { presumed } = killed;
  const range =
    presumed && (presumed.min === presumed.max ? `${presumed.min}` : `${presumed.min}–${presumed.max}`);
  const place = locatedBy && (atlas.place.get(locatedBy.from)?.name ?? locatedBy.from);
  const position = locatedBy
    ? messages.map.ring[locatedBy.of](`${Math.round(locatedBy.distanceKm)} km`, place ?? "")
    : strike.geometry === null
      ? words.notPublished
      : null;
  return (
    <Facts
      rows={[
        [words.announcedBy, announcedBy],
        [words.strikes, count(strikes)],
        [words.vessels, count(vessels)],
        [words.killed, count(killed.atOnce)],
        [words.presumed, range],
        [words.survivors, count(survivors)],
        [words.sea, seaArea ? (atlas.seaArea.get(seaArea)?.name ?? seaArea) : messages.map.seaNotStated],
        [messages.panel.precision, position],
        [words.confidence, words.confidenceOf[confidence]],
      ]}
    />
  );
}
