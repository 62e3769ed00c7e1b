import type { FeatureCollection, Point } from "geojson";
import type { Atlas } from "../../atlas/atlas";
import type { AtlasFeature, Position } from "../../atlas/records";
import { figureLabels } from "./figureLabels";
import { type FormerName, formerNameLabels } from "./formerNames";
import type { MapLabel } from "./mapLabel";
import { nameLines } from "./nameLines";
import { isProvince, subjectCountries } from "./subjectCountries";

export interface BasemapLabels {
  readonly countries: FeatureCollection<Point, { id: string; name: string; rank: number }>;
  readonly seas: FeatureCollection<Point, { id: string; name: string; rank: number }>;
  readonly formerNames: readonly FormerName[];
}

const COUNTRY_SIZES = [13, 12.5, 11.5, 11, 10.5, 10.5] as const;
/** Of countries that no evidence is drawn on: they say where one is. */
const OTHER_COUNTRY_SIZES = [11.5, 11, 10.5, 10, 9.5, 9.5] as const;
const SMALLEST_COUNTRY = 9.5;
/** First zoom by rank, so that small islands do not crowd a continent. */
const COUNTRY_FROM = [0, 1, 2, 3, 5, 5] as const;
const MARINE_FROM = [0, 3, 5] as const;
const MARINE_SIZES = [15, 13, 11.5] as const;
/** Countries that the evidence is about are named before anything else. */
const EVIDENCE_COUNTRY_RANK = -1;
const PLACE_RANK = 0;
const AREA_RANK = 1;
const BASEMAP_RANK = 10;
const MARINE_DELAY = 1.5;

/** Kinds of place that carry a node and a name of their own; countries and seas are named by the basemap. */
const NAMED_KINDS = new Set([
  "settlement",
  "port",
  "site",
  "island",
  "province",
  "border",
  "region",
  "former-country",
]);

/** Kinds that are too wide for a node: the point only says where the name stands. */
const WIDE_KINDS = new Set(["region", "province", "island", "former-country"]);

type Subjects = ReturnType<typeof subjectCountries>;

const PLACE_TYPE = { kind: "place", size: 11, spacing: 0, anchor: "left", line: 0, hasNode: true } as const;
const AREA_TYPE = { kind: "area", size: 10.5, spacing: 0.02, line: 0, hasNode: false } as const;

function atPoint(point: Point): Position {
  return point.coordinates as Position;
}

function basemapLabels({ countries, seas }: BasemapLabels, subjects: Subjects): MapLabel[] {
  const shared = { anchor: "center", features: [], hasNode: false, line: 0 } as const;
  const lands = countries.features.map(({ properties: { id, name, rank }, geometry }) => ({
    ...shared,
    key: `country:${id}`,
    kind: "country" as const,
    text: name.toUpperCase(),
    at: atPoint(geometry),
    size: (subjects.has(id) ? COUNTRY_SIZES : OTHER_COUNTRY_SIZES)[rank - 1] ?? SMALLEST_COUNTRY,
    spacing: 0.12,
    from: subjects.has(id) ? 0 : (COUNTRY_FROM[rank - 1] ?? 5),
    rank: subjects.has(id) ? EVIDENCE_COUNTRY_RANK : BASEMAP_RANK + rank,
    ...(subjects.has(id)
      ? { subjectOf: subjects.get(id) ?? [], usualFrom: COUNTRY_FROM[rank - 1] ?? 5 }
      : {}),
  }));
  const watery = seas.features.map(({ properties: { id, name, rank }, geometry }) => ({
    ...shared,
    key: `marine:${id}`,
    kind: "marine" as const,
    text: name,
    at: atPoint(geometry),
    size: MARINE_SIZES[rank - 1] ?? 11,
    spacing: 0.06,
    from: MARINE_FROM[rank - 1] ?? 5,
    rank: BASEMAP_RANK + rank + MARINE_DELAY,
  }));
  return [...lands, ...watery];
}

/** Places at which a feature has a drawn point: waypoints, hubs, stub ends, places a distance is counted from. */
function markedPlaces(feature: AtlasFeature): readonly string[] {
  if (feature.layer === "corridors") {
    const { shape, waypoints, stub } = feature.properties;
    // An arrow that comes in has its beginning named; one that goes out may be bound for half the world.
    const origins = stub?.direction === "incoming" ? stub.towards : [];
    return shape === "area" ? [] : [...waypoints, ...origins];
  }
  if (feature.layer === "hubs") return [feature.properties.place];
  if (feature.layer === "seizures")
    return feature.properties.precision === "country" ? [] : [feature.properties.place];
  if (feature.layer === "deployments") return feature.properties.place ? [feature.properties.place] : [];
  if (feature.layer === "strikes")
    return feature.properties.locatedBy ? [feature.properties.locatedBy.from] : [];
  return [];
}

type Users = ReadonlyMap<string, readonly AtlasFeature[]>;

/** Features by the places that a function finds for each. */
function usersOf(atlas: Atlas, placesOf: (feature: AtlasFeature) => readonly string[]): Users {
  const users = new Map<string, AtlasFeature[]>();
  for (const feature of atlas.feature.values()) {
    for (const place of placesOf(feature)) users.set(place, [...(users.get(place) ?? []), feature]);
  }
  return users;
}

const idsOf = (features: readonly AtlasFeature[]) => [...new Set(features.map(({ id }) => id))];

/** A stub whose other side no source names: its numeral stands at its place. */
function isNode(feature: AtlasFeature): boolean {
  return feature.layer === "corridors" && feature.properties.stub?.towards.length === 0;
}

function placeLabels(atlas: Atlas, marked: Users): MapLabel[] {
  return [...marked].flatMap(([id, features]): MapLabel[] => {
    const place = atlas.place.get(id);
    if (!place?.position || !NAMED_KINDS.has(place.kind) || WIDE_KINDS.has(place.kind)) return [];
    const at = { key: `place:${id}`, text: nameLines(place.name), at: place.position, from: 0 };
    // Where a numeral or a hub's symbol stands at the place itself, it is the node.
    const hasNode = !features.some((feature) => isNode(feature) || feature.layer === "hubs");
    const ring = features.some(isNode) ? { isRinged: true } : {};
    return [{ ...at, ...PLACE_TYPE, ...ring, hasNode, rank: PLACE_RANK, features: idsOf(features) }];
  });
}

function provincesOf(feature: AtlasFeature): readonly string[] {
  const isArea =
    feature.layer === "source-countries" ||
    (feature.layer === "corridors" && feature.properties.shape === "area");
  return isArea ? (feature.properties.members ?? []).filter(isProvince) : [];
}

/**
 * Names of provinces, regions and islands that features are made of or marked at, one a place; whole countries
 * are named by the basemap. The name stands below the point where something is marked there.
 */
function areaLabels(atlas: Atlas, marked: Users): MapLabel[] {
  const made = usersOf(atlas, provincesOf);
  const places = new Set([...marked.keys(), ...made.keys()]);
  return [...places].flatMap((id): MapLabel[] => {
    const place = atlas.place.get(id);
    const marks = marked.get(id) ?? [];
    const areas = made.get(id) ?? [];
    if (!place?.position || (areas.length === 0 && !WIDE_KINDS.has(place.kind))) return [];
    const at = { key: `area:${id}`, text: nameLines(place.name), at: place.position, from: 0 };
    const anchor = marks.length > 0 ? "top" : "center";
    const label = { ...at, ...AREA_TYPE, anchor, rank: AREA_RANK } as const;
    // A town that gives its province its name is named once: by its own name where something is marked there.
    const isTown = marks.length > 0 && NAMED_KINDS.has(place.kind) && !WIDE_KINDS.has(place.kind);
    if (isTown) return [{ ...label, features: idsOf(areas), unless: idsOf(marks) }];
    return [{ ...label, features: idsOf([...marks, ...areas]) }];
  });
}

/** Every label the map may carry, before zooms are decided. */
export function labelCandidates(atlas: Atlas, basemap: BasemapLabels): readonly MapLabel[] {
  const marked = usersOf(atlas, markedPlaces);
  const ofBasemap = basemapLabels(basemap, subjectCountries(atlas));
  return [
    ...placeLabels(atlas, marked),
    ...areaLabels(atlas, marked),
    ...figureLabels(atlas, basemap.countries),
    ...ofBasemap,
    ...formerNameLabels(atlas, ofBasemap, basemap.formerNames),
  ];
}
