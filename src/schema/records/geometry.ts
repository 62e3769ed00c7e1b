import { z } from "zod";
import { Position } from "./primitives";

export const PointGeometry = z.strictObject({ type: z.literal("Point"), coordinates: Position });
export const LineGeometry = z.strictObject({
  type: z.literal("LineString"),
  coordinates: z.array(Position).min(2),
});
const RING = "a ring has at least four positions, the last equal to the first";
const Ring = z
  .array(Position)
  .min(4, RING)
  .refine((ring) => ring[0]?.[0] === ring.at(-1)?.[0] && ring[0]?.[1] === ring.at(-1)?.[1], RING);
export const PolygonGeometry = z.union([
  z.strictObject({ type: z.literal("Polygon"), coordinates: z.array(Ring).min(1) }),
  z.strictObject({ type: z.literal("MultiPolygon"), coordinates: z.array(z.array(Ring).min(1)).min(1) }),
]);

/** A FeatureCollection whose features hold the given geometry and properties and nothing else. */
export function collectionOf<G extends z.ZodType, P extends z.ZodType>(geometry: G, properties: P) {
  return z.strictObject({
    type: z.literal("FeatureCollection"),
    /** For people and desktop GIS: what the file holds, its licence. */
    description: z.string().optional(),
    features: z.array(z.strictObject({ type: z.literal("Feature"), id: z.string(), properties, geometry })),
  });
}
