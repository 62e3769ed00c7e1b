import { useServices, useShown } from "../AtlasContext";
import { eraMark } from "../theme/markColour";
import { SelectLink } from "./SelectLink";

/** Eras by numeral and name, each a link to what the atlas says of it. */
export function EraLinks({ ids }: { readonly ids: readonly string[] }) {
  const { atlas } = useServices();
  const { tokens } = useShown();
  return (
    <span className="era-links">
      {ids
        .flatMap((id) => atlas.era.get(id) ?? [])
        .map((era) => (
          <span key={era.id} style={eraMark(tokens, era.numeral)}>
            <span className="numeral">{era.numeral}</span>
            <SelectLink to={{ kind: "era", id: era.id }}>{era.label}</SelectLink>
          </span>
        ))}
    </span>
  );
}
