import { useMemo } from "react";
import type { Atlas } from "../../atlas/atlas";
import type { AtlasEra } from "../../atlas/records";
import { select, showEras, toggleEra } from "../../viewstate/transitions";
import { useDispatch, useServices, useShown } from "../AtlasContext";
import { eraMark } from "../theme/markColour";
import { useShowEraAlone } from "../useShowEraAlone";

/** How many features each era has, on any map layer. */
function marksByEra(atlas: Atlas): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const era of [...atlas.feature.values()].flatMap(({ eras }) => eras)) {
    counts.set(era, (counts.get(era) ?? 0) + 1);
  }
  return counts;
}

function EraRow({ era, count }: { readonly era: AtlasEra; readonly count: number }) {
  const { atlas, messages } = useServices();
  const { view, tokens } = useShown();
  const dispatch = useDispatch();
  const showAlone = useShowEraAlone();
  const { ui } = messages;
  const isOn = view.eras.includes(era.id);
  const order = atlas.eras.map(({ id }) => id);
  return (
    <li className="era" style={eraMark(tokens, era.numeral)}>
      <button
        type="button"
        className="era-toggle"
        data-era={era.id}
        aria-pressed={isOn}
        onClick={() => dispatch(toggleEra(era.id, order))}
      >
        <span className="numeral">{era.numeral}</span>
        <span className="era-words">
          <span className="era-label">{era.label}</span>{" "}
          {!era.label.includes(era.spanLabel) && <span className="era-span">{era.spanLabel}</span>}
        </span>
        <span className="era-count">
          {count} <span className="unseen">{ui.eras.marks(count)}</span>
        </span>
      </button>
      <span className="era-more">
        <button
          type="button"
          className="text-button"
          aria-label={ui.eras.onlyThis(era.label)}
          onClick={() => showAlone(era.id)}
        >
          {ui.eras.only}
        </button>
        <button
          type="button"
          className="text-button"
          aria-label={ui.eras.open(era.label)}
          onClick={() => dispatch(select({ kind: "era", id: era.id }))}
        >
          {ui.eras.read}
        </button>
      </span>
    </li>
  );
}

/** The eras as a printed list: each line turns its era on or off. */
export function EraList() {
  const { atlas, messages } = useServices();
  const dispatch = useDispatch();
  const counts = useMemo(() => marksByEra(atlas), [atlas]);
  const { ui } = messages;
  return (
    <section className="index-part" aria-label={ui.eras.heading}>
      <div className="index-head">
        <h2>{ui.eras.heading}</h2>
        <span className="index-actions">
          <button
            type="button"
            className="text-button"
            onClick={() => dispatch(showEras(atlas.eras.map(({ id }) => id)))}
          >
            {ui.eras.all}
          </button>
          <button type="button" className="text-button" onClick={() => dispatch(showEras([]))}>
            {ui.eras.none}
          </button>
        </span>
      </div>
      <ol className="eras" data-testid="era-list">
        {atlas.eras.map((era) => (
          <EraRow key={era.id} era={era} count={counts.get(era.id) ?? 0} />
        ))}
      </ol>
    </section>
  );
}
