import { useServices, useShown } from "../AtlasContext";
import { SelectLink } from "../panel/SelectLink";
import { eraMark } from "../theme/markColour";

/** Eras by their numerals alone, each a link that says its name. */
export function EraMarks({ ids }: { readonly ids: readonly string[] }) {
  const { atlas } = useServices();
  const { tokens } = useShown();
  const eras = ids.flatMap((id) => atlas.era.get(id) ?? []);
  return (
    <ul className="era-marks">
      {eras.map(({ id, label, numeral }) => (
        <li key={id} style={eraMark(tokens, numeral)}>
          <SelectLink
            to={{ kind: "era", id }}
            className="numeral"
            aria-label={`${numeral} ${label}`}
            title={label}
          >
            {numeral}
          </SelectLink>
        </li>
      ))}
    </ul>
  );
}
