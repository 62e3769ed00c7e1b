import { toggleEra } from "../viewstate/transitions";
import { useDispatch, useServices, useShown } from "./AtlasContext";
import { eraMark } from "./theme/markColour";

/** The eras in one line to swipe along, for narrow windows. */
export function EraStrip() {
  const { atlas, messages } = useServices();
  const { view, tokens } = useShown();
  const dispatch = useDispatch();
  const order = atlas.eras.map(({ id }) => id);
  return (
    <div className="era-strip" role="group" aria-label={messages.ui.eras.heading}>
      {atlas.eras.map((era) => (
        <button
          key={era.id}
          type="button"
          style={eraMark(tokens, era.numeral)}
          aria-pressed={view.eras.includes(era.id)}
          onClick={() => dispatch(toggleEra(era.id, order))}
        >
          <span className="numeral">{era.numeral}</span>
          {era.label}
        </button>
      ))}
    </div>
  );
}
