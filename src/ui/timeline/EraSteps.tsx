import { useServices, useShown } from "../AtlasContext";
import { useShowEraAlone } from "../useShowEraAlone";

/** Steps to the era before or after, alone and with all of its years. */
export function EraSteps() {
  const { atlas, messages } = useServices();
  const { view } = useShown();
  const showAlone = useShowEraAlone();
  const { timeline } = messages;
  const on = atlas.eras.map(({ id }, index) => (view.eras.includes(id) ? index : -1)).filter((at) => at >= 0);
  const before = atlas.eras[(on[0] ?? atlas.eras.length) - 1];
  const after = atlas.eras[(on.at(-1) ?? -1) + 1];
  const steps = [
    { sign: "‹", era: before, label: timeline.stepBack },
    { sign: "›", era: after, label: timeline.stepOn },
  ];
  return steps.map(({ sign, era, label }) => (
    <button
      key={sign}
      type="button"
      className="step-button"
      disabled={!era}
      aria-label={era ? `${label}: ${era.numeral} ${era.label}` : label}
      title={era ? `${label}: ${era.numeral} ${era.label}` : label}
      onClick={() => era && showAlone(era.id, { years: null, until: null })}
    >
      {sign}
    </button>
  ));
}
