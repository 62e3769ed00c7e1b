import type { AtlasFeature } from "../../atlas/records";
import type { Told } from "../../derive/told";
import type { Selection } from "../../viewstate/viewState";
import { useServices, useShown } from "../AtlasContext";
import { eraMarkById } from "../theme/markColour";
import { SelectLink } from "./SelectLink";

/** Features that share a claim with these. */
function sharingClaims(all: Iterable<AtlasFeature>, told: Told): readonly AtlasFeature[] {
  const claims = new Set(told.claims.map(({ claim }) => claim.id));
  return [...all].filter(({ properties }) => properties.claims.some((id) => claims.has(id)));
}

interface RelatedProps {
  readonly told: Told;
  readonly selection: Selection;
}

/** Marks that rest on the same claims, and the places and names in them. */
export function Related({ told, selection }: RelatedProps) {
  const { atlas, messages } = useServices();
  const { tokens } = useShown();
  const { panel } = messages;
  const features = (
    selection.kind === "era" ? told.features : sharingClaims(atlas.feature.values(), told)
  ).filter(({ id }) => !(selection.kind === "feature" && selection.id === id));
  const named = (key: "places" | "actors") => [...new Set(told.claims.flatMap(({ claim }) => claim[key]))];
  const places = named("places").flatMap((id) => atlas.place.get(id) ?? []);
  const actors = named("actors").flatMap((id) => atlas.actor.get(id) ?? []);
  return (
    <>
      {features.length > 0 && (
        <section className="related">
          <h3>{panel.related}</h3>
          <ul>
            {features.map(({ id, name, layer, eras }) => (
              <li key={id} style={eraMarkById(atlas, tokens, eras[0] ?? "")}>
                <span className="swatch" aria-hidden="true" />
                <SelectLink to={{ kind: "feature", id }}>{name}</SelectLink>{" "}
                <span className="quiet">{panel.layerKinds[layer]}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
      {places.length > 0 && (
        <section className="related inline-list">
          <h3>{panel.places}</h3>
          <ul>
            {places.map(({ id, name }) => (
              <li key={id}>
                <SelectLink to={{ kind: "place", id }}>{name}</SelectLink>
              </li>
            ))}
          </ul>
        </section>
      )}
      {actors.length > 0 && (
        <section className="related inline-list">
          <h3>{panel.actors}</h3>
          <ul>
            {actors.map(({ id, name }) => (
              <li key={id}>
                <SelectLink to={{ kind: "actor", id }}>{name}</SelectLink>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
