import type { Feature, FeatureCollection, Geometry } from "geojson";
import type { Atlas } from "../../atlas/atlas";
import type { AtlasFeature } from "../../atlas/records";
import type { Messages } from "../../messages/messages";
import { citationText } from "../citation";
import type { DrawnLayers } from "../drawing/drawLayers";
import { linkedAddress } from "../linkedAddress";
import { claimsBehind } from "../references";
import { tellClaim } from "../told";
import { plainGeometry } from "./plainGeometry";

/** Polygons travel in the drawn layers alone; all else of a feature's geometry is in the atlas. */
function geometryOf(feature: AtlasFeature, layers: DrawnLayers): Geometry | null {
  if (feature.geometry) return plainGeometry(feature.geometry);
  const area = layers[feature.layer].features.find(
    ({ properties, geometry }) => properties.id === feature.id && geometry.type.endsWith("Polygon"),
  );
  return area ? plainGeometry(area.geometry) : null;
}

function citedClaims(atlas: Atlas, feature: AtlasFeature, messages: Messages) {
  return claimsBehind(feature)
    .flatMap((id) => atlas.claim.get(id) ?? [])
    .map((claim) => {
      const { quote, speaker, status, source, verification } = tellClaim(atlas, claim, messages);
      return {
        id: claim.id,
        statement: claim.statement,
        quote,
        figure: claim.figure,
        status,
        speaker,
        when: claim.when,
        citation: citationText(source, messages),
        url: linkedAddress(source),
        verification,
      };
    });
}

/**
 * Features as GeoJSON (RFC 7946), each with its properties and every claim behind it with its citation. What has no
 * published position has a null geometry.
 */
export function featuresGeoJson(
  atlas: Atlas,
  features: readonly AtlasFeature[],
  layers: DrawnLayers,
  messages: Messages,
): FeatureCollection<Geometry | null> {
  return {
    type: "FeatureCollection",
    features: features.map(
      (feature): Feature<Geometry | null> => ({
        type: "Feature",
        id: feature.id,
        properties: {
          ...feature.properties,
          layer: feature.layer,
          eras: feature.eras,
          claims: citedClaims(atlas, feature, messages),
        },
        geometry: geometryOf(feature, layers),
      }),
    ),
  };
}
