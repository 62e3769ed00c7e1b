import type { AtlasFeature } from "../../atlas/records";
import { useServices } from "../AtlasContext";
import { SelectLink } from "./SelectLink";

/** What must be said beside the map layers of these features. */
export function LayerNotes({ features }: { readonly features: readonly AtlasFeature[] }) {
  const { atlas, messages } = useServices();
  const notes = atlas.notes.filter(({ layers, episodes }) =>
    features.some(
      ({ layer, properties }) =>
        layers.includes(layer) &&
        (episodes.length === 0 ||
          properties.episodes.some((id) => (episodes as readonly string[]).includes(id))),
    ),
  );
  if (notes.length === 0) return null;
  return (
    <section className="layer-notes">
      <h3>{messages.panel.notes}</h3>
      {notes.map(({ id, text, claims }) => (
        <p key={id}>
          {text}{" "}
          {claims.map((claim) => (
            <SelectLink key={claim} to={{ kind: "claim", id: claim }} className="note-claim">
              {atlas.source.get(atlas.claim.get(claim)?.source ?? "")?.publisher ?? claim}
            </SelectLink>
          ))}
        </p>
      ))}
    </section>
  );
}
