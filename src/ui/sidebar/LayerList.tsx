import { MAP_LAYERS, type MapLayerId } from "../../schema/vocabulary";
import { toggleLayer } from "../../viewstate/transitions";
import { useDispatch, useServices, useShown } from "../AtlasContext";

function LayerRow({ layer }: { readonly layer: MapLayerId }) {
  const { atlas, messages } = useServices();
  const { view, derived } = useShown();
  const dispatch = useDispatch();
  const shown = derived.visibility.shown.filter((feature) => feature.layer === layer).length;
  const all = atlas.featuresOf(layer).length;
  return (
    <li>
      <button
        type="button"
        className="layer-toggle"
        data-layer={layer}
        aria-pressed={view.layers.includes(layer)}
        onClick={() => dispatch(toggleLayer(layer, MAP_LAYERS))}
      >
        <span className="check" aria-hidden="true" />
        <span>{messages.map.layer[layer]}</span>
        <span className="layer-count" title={messages.ui.layers.shown(shown, all)}>
          {shown}
          <span className="layer-all">/{all}</span>
        </span>
      </button>
    </li>
  );
}

/** The map layers, each to be switched, with how many of its features the view shows. Empty layers are left out. */
export function LayerList() {
  const { atlas, messages } = useServices();
  const held = MAP_LAYERS.filter((layer) => atlas.featuresOf(layer).length > 0);
  return (
    <section className="index-part" aria-label={messages.ui.layers.heading}>
      <div className="index-head">
        <h2>{messages.ui.layers.heading}</h2>
      </div>
      <ul className="layers" data-testid="layer-list">
        {held.map((layer) => (
          <LayerRow key={layer} layer={layer} />
        ))}
      </ul>
    </section>
  );
}
