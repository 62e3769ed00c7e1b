import type { FeatureIn } from "../../atlas/records";
import { figureText } from "../../derive/figureText";
import { useServices } from "../AtlasContext";
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

/** How a corridor runs as the source gives it: legs with their means, alternatives, figures for parts. */
export function CorridorFacts({ corridor }: CorridorProps) {
  const { atlas, messages } = useServices();
  const { corridor: words } = messages.panel;
  const { legs, alternatives, shape, stub } = corridor.properties;
  const name = (id: string) => atlas.place.get(id)?.name ?? id;
  const km = endsDistanceKm(atlas, corridor);
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
      <Facts rows={[[words.distance, km === null ? null : words.distanceKm(KM.format(km))]]} />
      {shape === "line" && <p className="quiet">{words.schematic}</p>}
      <PartVolumes corridor={corridor} />
    </>
  );
}
