import { useMemo } from "react";
import type { AtlasFeature } from "../../atlas/records";
import type { Told } from "../../derive/told";
import type { Selection } from "../../viewstate/viewState";
import { useMessages, useServices, useShown } from "../AtlasContext";
import { eraMarkById } from "../theme/markColour";
import { SelectLink } from "./SelectLink";
import { CapSwitch } from "./CapSwitch";
import { useCapped } from "./useCapped";

const MOST_MARKS = 30;

/** Features that share a claim with these. */
function sharingClaims(all: Iterable<AtlasFeature>, told: Told): readonly AtlasFeature[] {
  const claims = new Set(told.claims.map(({ claim }) => claim.id));
  return [...all].filter(({ properties }) => properties.claims.some((id) => claims.has(id)));
}

interface RelatedProps {
  readonly told: Told;
  readonly selection: Selection;
}

function RelatedMarks({ told, selection }: RelatedProps) {
  const { atlas, messages } = useServices();
  const { tokens } = useShown();
  const { panel } = messages;
  const features = useMemo(() => {
    const all = selection.kind === "era" ? told.features : sharingClaims(atlas.feature.values(), told);
    return all.filter(({ id }) => !(selection.kind === "feature" && selection.id === id));
  }, [atlas, told, selection]);
  const { shown, cap } = useCapped(features, MOST_MARKS);
  if (features.length === 0) return null;
  return (
    <section className="related">
      <h3>{panel.related}</h3>
      <ul>
        {shown.map(({ id, name, layer, eras }) => (
          <li key={id} style={eraMarkById(atlas, tokens, eras[0] ?? "")}>
            <span className="swatch" aria-hidden="true" />
            <SelectLink to={{ kind: "feature", id }}>{name}</SelectLink>{" "}
            <span className="quiet">{panel.layerKinds[layer]}</span>
          </li>
        ))}
      </ul>
      <CapSwitch words={panel.showAll(features.length)} cap={cap} />
    </section>
  );
}

interface NamesProps {
  readonly heading: string;
  readonly kind: "place" | "actor";
  readonly names: readonly { readonly id: string; readonly name: string }[];
}

function Names({ heading, kind, names }: NamesProps) {
  const { panel } = useMessages();
  const { shown, cap } = useCapped(names, MOST_MARKS);
  if (names.length === 0) return null;
  return (
    <section className="related inline-list">
      <h3>{heading}</h3>
      <ul>
        {shown.map(({ id, name }) => (
          <li key={id}>
            <SelectLink to={{ kind, id }}>{name}</SelectLink>
          </li>
        ))}
      </ul>
      <CapSwitch words={panel.showAll(names.length)} cap={cap} />
    </section>
  );
}

/** Marks that rest on the same claims, and the places and names in them. */
export function Related({ told, selection }: RelatedProps) {
  const { atlas, messages } = useServices();
  const { panel } = messages;
  const { places, actors } = useMemo(() => {
    const named = (key: "places" | "actors") => [...new Set(told.claims.flatMap(({ claim }) => claim[key]))];
    return {
      places: named("places").flatMap((id) => atlas.place.get(id) ?? []),
      actors: named("actors").flatMap((id) => atlas.actor.get(id) ?? []),
    };
  }, [atlas, told]);
  return (
    <>
      <RelatedMarks told={told} selection={selection} />
      <Names heading={panel.places} kind="place" names={places} />
      <Names heading={panel.actors} kind="actor" names={actors} />
    </>
  );
}
