import type { FeatureCollection, Geometry } from "geojson";
import { plainGeometry } from "../derive/table/plainGeometry";
import { featuresGeoJson } from "../derive/table/featuresGeoJson";
import { MAP_LAYERS } from "../schema/vocabulary";
import { jsonText, type PackageFile } from "./packageFile";
import type { PackageInput } from "./packageInput";
import type { PackageSelection } from "./packageSelection";

type Named = { readonly id: string };

function collection<T extends Named>(
  records: readonly T[],
  geometryOf: (record: T) => Geometry | null,
  propertiesOf: (record: T) => object,
): FeatureCollection<Geometry | null> {
  return {
    type: "FeatureCollection",
    features: records.map((record) => ({
      type: "Feature",
      id: record.id,
      properties: propertiesOf(record),
      geometry: geometryOf(record),
    })),
  };
}

/** A GeoJSON file (RFC 7946) for each map layer, for the gazetteer and for the seas. A layer without marks is empty. */
export function mapFiles(
  { atlas, layers, messages, words: { dataPackage: words } }: PackageInput,
  { features, places, seaAreas }: PackageSelection,
): readonly PackageFile[] {
  const file = (name: string, title: string, description: string, held: object): PackageFile => ({
    path: `maps/${name}.geojson`,
    name: `map-${name}`,
    title,
    description,
    format: "geojson",
    mediatype: "application/geo+json",
    text: jsonText(held),
  });
  const layerFiles = MAP_LAYERS.map((layer) => {
    const held = features.filter((feature) => feature.layer === layer);
    const title = words.layer(messages.map.layer[layer]);
    return file(layer, title, words.layerText, featuresGeoJson(atlas, held, layers, messages));
  });
  const points = collection(
    places,
    ({ position }) => position && { type: "Point", coordinates: position },
    ({ position: _position, ...properties }) => properties,
  );
  const seas = collection(
    seaAreas,
    ({ geometry }) => geometry && plainGeometry(geometry),
    ({ id, name, generalised }) => ({ id, name, generalised }),
  );
  return [
    ...layerFiles,
    file("places", words.places, words.placesText, points),
    file("sea-areas", words.seaAreas, words.seaAreasText, seas),
  ];
}
