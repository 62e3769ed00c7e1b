import { useLayoutEffect, useRef } from "react";
import { toggleEra } from "../viewstate/transitions";
import { useDispatch, useServices, useShown } from "./AtlasContext";
import { eraMark } from "./theme/markColour";

/** The eras in one line to swipe along, for narrow windows. */
export function EraStrip() {
  const { atlas, messages } = useServices();
  const { view, tokens } = useShown();
  const dispatch = useDispatch();
  const strip = useRef<HTMLElement>(null);
  // The eras that are on may lie at the far end; the strip opens at the first of them.
  useLayoutEffect(() => {
    const first = strip.current?.querySelector<HTMLElement>('[aria-pressed="true"]');
    if (first) strip.current?.scrollTo({ left: first.offsetLeft });
  }, []);
  const order = atlas.eras.map(({ id }) => id);
  return (
    <section className="era-strip" data-testid="era-list" aria-label={messages.ui.eras.strip} ref={strip}>
      {atlas.eras.map((era) => (
        <button
          key={era.id}
          type="button"
          data-era={era.id}
          style={eraMark(tokens, era.numeral)}
          aria-pressed={view.eras.includes(era.id)}
          onClick={() => dispatch(toggleEra(era.id, order))}
        >
          <span className="numeral">{era.numeral}</span>
          {era.label}
        </button>
      ))}
    </section>
  );
}
