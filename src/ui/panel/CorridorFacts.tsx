import type { AtlasPlace, FeatureIn } from "../../atlas/records";
import { figureText } from "../../derive/figureText";
import { useServices } from "../AtlasContext";
import { countriesNamed } from "./countriesNamed";
import { endsDistanceKm } from "./endsDistance";
import { Facts } from "./Facts";
import { SelectLink } from "./SelectLink";

const KM = new Intl.NumberFormat("en-GB", { maximumSignificantDigits: 3 });

interface CorridorProps {
  readonly corridor: FeatureIn<"corridors">;
}

function PartVolumes({ corridor }: CorridorProps) {
  const { atlas, messages } = useServices();
  const { corridor: words } = messages.panel;
  const name = (id: string) => atlas.place.get(id)?.name ?? id;
  const parts = corridor.properties.volumes.filter(({ scope }) => scope !== "whole");
  if (parts.length === 0) return null;
  return (
    <>
      <h3>{words.volumes}</h3>
      <ul className="part-volumes">
        {parts.flatMap(({ claims, leg, jointWith }) =>
          claims.flatMap((id) => {
            const figure = atlas.claim.get(id)?.figure;
            if (!figure) return [];
            const { phrase, denominator } = figureText(figure, messages);
            const others = (jointWith ?? [])
              .map((other) => atlas.feature.get(other)?.name ?? other)
              .join(", ");
            return [
              <li key={id}>
                <SelectLink to={{ kind: "claim", id }}>
                  <b>{phrase}</b> {denominator}
                </SelectLink>{" "}
                {leg ? words.legVolume(name(leg[0]), name(leg[1])) : words.joint(others)}
              </li>,
            ];
          }),
        )}
      </ul>
    </>
  );
}

function PlaceLinks({ places }: { readonly places: readonly AtlasPlace[] }) {
  return places.map(({ id, name }, index) => (
    <span key={id}>
      {index > 0 && ", "}
      <SelectLink to={{ kind: "place", id }}>{name}</SelectLink>
    </span>
  ));
}

/** How a corridor runs as the source gives it: legs with their means, alternatives, figures for parts. */
export function CorridorFacts({ corridor }: CorridorProps) {
  const { atlas, messages } = useServices();
  const { corridor: words } = messages.panel;
  const { legs, alternatives, shape, stub } = corridor.properties;
  const name = (id: string) => atlas.place.get(id)?.name ?? id;
  const km = endsDistanceKm(atlas, corridor);
  const countries = countriesNamed(atlas, corridor);
  return (
    <>
      {legs.length > 0 && (
        <ol className="legs" aria-label={words.legs}>
          {legs.map(({ from, to, mode }) => (
            <li key={`${from}>${to}`}>
              {words.leg(name(from), name(to))}, <span className="quiet">{words.mode[mode]}</span>
            </li>
          ))}
        </ol>
      )}
      {stub?.towards.length ? <p>{words.towards(stub.towards.map(name).join(", "))}</p> : null}
      {alternatives !== null && <p className="quiet">{words.alternatives}</p>}
      <Facts
        rows={[
          [
            words.distance,
            shape === "line" ? (km === null ? words.notMeasured : words.distanceKm(KM.format(km))) : null,
          ],
          [words.countries, countries.length > 0 ? <PlaceLinks places={countries} /> : null],
        ]}
      />
      {shape === "line" && <p className="quiet">{words.schematic}</p>}
      <PartVolumes corridor={corridor} />
    </>
  );
}
