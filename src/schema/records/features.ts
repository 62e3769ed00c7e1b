import { z } from "zod";
import {
  BASES,
  COMMODITIES,
  CONFIDENCES,
  CORRIDOR_SHAPES,
  DEPLOYMENT_KINDS,
  HUB_KINDS,
  MEASURES,
  MODES,
  PLACE_KINDS,
  PRECISIONS,
  STANDINGS,
  VOLUME_SCOPES,
} from "../vocabulary";
import { collectionOf, LineGeometry, PointGeometry, PolygonGeometry } from "./geometry";
import { Count, Edtf, Id, Ids, Position, SomeIds, Text } from "./primitives";

const Volume = z.strictObject({
  claims: SomeIds,
  measure: z.enum(MEASURES),
  /** The whole route, one leg of it, or a total shared with other features. */
  scope: z.enum(VOLUME_SCOPES),
  leg: z.tuple([Id, Id]).optional(),
  jointWith: SomeIds.optional(),
});
export type Volume = z.infer<typeof Volume>;

const shared = {
  id: Id,
  name: Text,
  episodes: SomeIds,
  /** Null needs `whenNote`. */
  when: Edtf.nullable(),
  whenNote: Text.optional(),
  outsideEra: Text.optional(),
  commodities: z.array(z.enum(COMMODITIES)).min(1),
  claims: SomeIds,
  precision: z.enum(PRECISIONS),
  basis: z.enum(BASES),
  standing: z.enum(STANDINGS),
  volumes: z.array(Volume),
  /** What a reader must know of this mark, in our words; every fact in it stands in one of its claims. */
  note: Text.optional(),
};

export const PlaceProperties = z.strictObject({
  id: Id,
  name: Text,
  kind: z.enum(PLACE_KINDS),
  /** ISO 3166-1 alpha-2 or 3166-2. */
  iso: z
    .string()
    .regex(/^[A-Z]{2}(?:-[A-Z0-9]{1,3})?$/)
    .optional(),
  precision: z.enum(PRECISIONS),
  otherNames: z.array(Text),
});
export type PlaceProperties = z.infer<typeof PlaceProperties>;
export const PlacesFile = collectionOf(PointGeometry.nullable(), PlaceProperties);

/** Hand-generalised seas: never stroked, never a boundary. */
export const SeaAreaProperties = z.strictObject({
  id: Id,
  name: Text,
  generalised: z.literal(true),
  /** North-west corner `[longitude, latitude]` of the open water where the ledger of this sea stands. */
  ledgerAt: Position.nullable(),
  /** Cells in a row of that ledger, as many as the open water takes. */
  ledgerColumns: z.number().int().min(1).max(20).nullable(),
});
export type SeaAreaProperties = z.infer<typeof SeaAreaProperties>;
export const SeaAreasFile = collectionOf(PolygonGeometry.nullable(), SeaAreaProperties);

export const SourceCountryProperties = z.strictObject({
  ...shared,
  kind: z.enum(["country", "province", "region"]),
  /** Basemap ids of the countries or provinces the polygon is made of. */
  members: SomeIds,
});
export type SourceCountryProperties = z.infer<typeof SourceCountryProperties>;
export const SourceCountriesFile = collectionOf(PolygonGeometry, SourceCountryProperties);

export const Leg = z.strictObject({ from: Id, to: Id, mode: z.enum(MODES) });

/**
 * `line`: LineString through the waypoints. `stub`: Point at its one known end, waypoints[0].
 * `area`: polygon of `members`. `none`: null geometry, told in panel and table only.
 */
export const CorridorProperties = z.strictObject({
  ...shared,
  shape: z.enum(CORRIDOR_SHAPES),
  waypoints: Ids,
  legs: z.array(Leg),
  /** Group id shared by the members of a list that is not an itinerary. */
  alternatives: Id.nullable(),
  /** For a stub: whether goods leave or reach its known end, and towards what place if one is named. */
  stub: z.strictObject({ direction: z.enum(["outgoing", "incoming"]), towards: Ids }).optional(),
  /** For an area: the basemap ids it is made of. */
  members: SomeIds.optional(),
});
export type CorridorProperties = z.infer<typeof CorridorProperties>;
export const CorridorsFile = collectionOf(
  z.union([LineGeometry, PointGeometry, PolygonGeometry]).nullable(),
  CorridorProperties,
);

const LocatedBy = z.strictObject({
  from: Id,
  distanceKm: z.number().positive(),
  /** Degrees clockwise from north, as the source gives it; null where only a distance is known. */
  bearing: z.number().min(0).max(360).nullable(),
  of: z.enum(["strike", "search", "wreck"]),
});

export const StrikeProperties = z.strictObject({
  ...shared,
  announcedBy: Text,
  strikes: Count.nullable(),
  vessels: Count.nullable(),
  killed: z.strictObject({
    atOnce: Count.nullable(),
    presumed: z.strictObject({ min: Count, max: Count }).nullable(),
  }),
  survivors: Count.nullable(),
  seaArea: Id.nullable(),
  locatedBy: LocatedBy.nullable(),
  confidence: z.enum(CONFIDENCES),
});
export type StrikeProperties = z.infer<typeof StrikeProperties>;
export const StrikesFile = collectionOf(PointGeometry.nullable(), StrikeProperties);

export const HubProperties = z.strictObject({ ...shared, kind: z.enum(HUB_KINDS), place: Id });
export type HubProperties = z.infer<typeof HubProperties>;
export const HubsFile = collectionOf(PointGeometry, HubProperties);

/** `place` for a named place, `seaArea` where only a sea is stated; one of them, or neither. */
export const DeploymentProperties = z.strictObject({
  ...shared,
  kind: z.enum(DEPLOYMENT_KINDS),
  place: Id.nullable(),
  seaArea: Id.nullable(),
});
export type DeploymentProperties = z.infer<typeof DeploymentProperties>;
export const DeploymentsFile = collectionOf(PointGeometry.nullable(), DeploymentProperties);

export const SeizureProperties = z.strictObject({ ...shared, place: Id });
export type SeizureProperties = z.infer<typeof SeizureProperties>;
export const SeizuresFile = collectionOf(PointGeometry, SeizureProperties);

export const SeizureFlowProperties = z.strictObject({
  ...shared,
  from: Id,
  to: Id,
  transport: Text.nullable(),
});
export type SeizureFlowProperties = z.infer<typeof SeizureFlowProperties>;
export const SeizureFlowsFile = collectionOf(LineGeometry, SeizureFlowProperties);
