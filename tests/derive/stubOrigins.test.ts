import { booleanPointInPolygon } from "@turf/turf";
import type { MultiPolygon, Polygon } from "geojson";
import { expect, it } from "vitest";
import type { Position } from "../../src/atlas/records";
import { crossings } from "../../src/derive/layout/flowPaths";
import { stubOrigins, stubReach } from "../../src/derive/layout/stubOrigins";
import { fromWorld, toWorld } from "../../src/derive/mercator";
import { realAtlas } from "../atlas/realAtlas";

const corridors = realAtlas.featuresOf("corridors");
const fan = corridors.filter(
  ({ properties }) => properties.shape === "stub" && properties.waypoints[0] === "pakistan",
);
const angles = fan.map((_, index) => Math.PI * (0.6 + index * 0.2));
const fans = new Map(fan.map(({ id }, index) => [id, [angles[index] ?? 0]]));
const home = realAtlas
  .featuresOf("source-countries")
  .find(({ properties: { members } }) => members.length === 1 && members[0] === "pk")?.geometry;
const own = toWorld(realAtlas.place.get("pakistan")?.position ?? [0, 0]);

it("a fan leaves its country from one point, within the country", () => {
  const origins = [...stubOrigins(corridors, realAtlas, fans, new Map()).values()];
  expect(origins.length).toBe(fan.length);
  expect(new Set(origins.map(String)).size).toBe(1);
  const at = fromWorld(origins[0] ?? [0, 0]);
  expect(booleanPointInPolygon([...at], home as Polygon | MultiPolygon)).toBe(true);
});

it("a fan goes out of the way of a line that runs past its country's point", () => {
  const wall: Position[] = [
    fromWorld([own[0] - 0.01, own[1] - 0.03]),
    fromWorld([own[0] - 0.01, own[1] + 0.03]),
  ];
  const other = corridors.find(
    ({ id, eras }) => !fans.has(id) && eras.some((era) => fan[0]?.eras.includes(era)),
  );
  const lines = new Map([[other?.id ?? "", [wall]]]);
  const [origin = own] = stubOrigins(corridors, realAtlas, fans, lines).values();
  const crossed = (from: typeof own) =>
    angles.filter((angle) => crossings(stubReach(from, angle), wall.map(toWorld)).length > 0).length;
  expect(crossed(own)).toBeGreaterThan(0);
  expect(crossed(origin)).toBeLessThan(crossed(own));
});
