import type { LayerSpecification, SourceSpecification } from "@maplibre/maplibre-gl-style-spec";
import type { DrawMapInput } from "../drawMapInput";
import { layerValues } from "../evaluate/layerValues";
import type { Zooms } from "../evaluate/zooms";
import type { MapProjection } from "../project/mapProjection";
import { projectSource } from "../project/projectSource";
import { type Box, grow } from "../project/shapes";
import { copiesInBox } from "../project/worldCopies";
import type { Drawing, LayerContext, LayerFeature } from "./layerDrawer";
import { layerFeatures, type SourceLayer, withState } from "./layerFeatures";
import { refuseUnsupported } from "./refuseUnsupported";
import { LAYER_DRAWERS } from "./registry";

export interface MapContext {
  input: DrawMapInput;
  frame: Box;
  zooms: Zooms;
  projection: MapProjection;
  globalState: Record<string, unknown>;
  /** Features of the sources read so far, where the frame has them. */
  known: Map<string, LayerFeature[]>;
}

/** @throws Error whose message starts with the layer's id */
export function drawLayer(layer: LayerSpecification, context: MapContext): Drawing {
  try {
    return draw(layer, context);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new Error(`layer "${layer.id}": ${reason}`, { cause: error });
  }
}

function draw(layer: LayerSpecification, context: MapContext): Drawing {
  const drawer = LAYER_DRAWERS[layer.type];
  if (drawer === undefined) throw new Error(`pictures cannot draw ${layer.type} layers`);
  refuseUnsupported(layer, drawer);
  const { input, frame, zooms, projection, globalState } = context;
  const images = [...Object.keys(input.icons), ...Object.keys(input.patterns ?? {})];
  const values = layerValues(layer, { zooms, globalState, images });
  const near: LayerContext["near"] = (feature, distance) =>
    copiesInBox(feature, projection, grow(frame, distance));
  const drawn = { layer, values, zooms, projection, frame, input, near };
  if (!("source" in layer)) return drawer.draw({ ...drawn, features: [] });
  const source = input.style.sources[layer.source];
  const features = layerFeatures(layer, featuresOf(layer, context), values, { zooms, globalState });
  return drawer.draw({ ...drawn, ...(source === undefined ? {} : { source }), features });
}

/** What a source does to its features before they are drawn is not done here. */
function refuseSource(name: string, source: SourceSpecification | undefined): void {
  if (source === undefined) return;
  if (source.type !== "geojson") throw new Error(`pictures cannot draw the ${source.type} source "${name}"`);
  if (source.cluster === true) throw new Error(`pictures cannot cluster the source "${name}"`);
  if (source.filter !== undefined) throw new Error(`pictures cannot filter the source "${name}"`);
}

function featuresOf({ source }: SourceLayer, { input, projection, known }: MapContext): LayerFeature[] {
  const held = known.get(source);
  if (held !== undefined) return held;
  const specification = input.style.sources[source];
  refuseSource(source, specification);
  const collection = input.sources[source];
  if (collection === undefined) throw new Error(`the features of the source "${source}" are missing`);
  const states = input.featureStates.get(source);
  const features = projectSource(collection, projection).map((projected) =>
    withState(projected, specification, states),
  );
  known.set(source, features);
  return features;
}
