import type { LayerSpecification } from "@maplibre/maplibre-gl-style-spec";
import { specificationOf } from "../evaluate/layerValues";
import type { LayerDrawer } from "./layerDrawer";

const EVERYWHERE = new Set(["visibility"]);

/**
 * Nothing of a style is left out silently.
 *
 * @throws Error naming the layer and the property that the drawer does not draw
 */
export function refuseUnsupported(layer: LayerSpecification, drawer: LayerDrawer): void {
  const known = new Set([...drawer.supported, ...drawer.idle]);
  for (const [name, value] of Object.entries({ ...layer.layout, ...layer.paint })) {
    if (known.has(name) || EVERYWHERE.has(name) || name.endsWith("-transition")) continue;
    const { specification } = specificationOf(layer, name);
    // A property that only repeats its default asks for nothing.
    if (value === undefined || JSON.stringify(value) === JSON.stringify(specification.default)) continue;
    throw new Error(`pictures cannot draw ${name} ${JSON.stringify(value)}`);
  }
}
