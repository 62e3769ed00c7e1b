import { jsonPointer } from "../jsonPointer";
import type { LayerFeature } from "../layerFeature";
import { defineRule, type Report } from "../rule";
import type { RuleContext } from "../ruleContext";

type Corridor = Extract<LayerFeature, { layer: "corridors" }>;

const GEOMETRY_OF_SHAPE = {
  line: ["LineString"],
  stub: ["Point"],
  area: ["Polygon", "MultiPolygon"],
  none: ["null"],
} as const;

function samePosition(a: readonly number[] | undefined, b: readonly number[] | undefined): boolean {
  return a !== undefined && b !== undefined && a[0] === b[0] && a[1] === b[1];
}

function checkPositions(at: Corridor, { places }: RuleContext, report: Report): void {
  const { geometry, properties } = at.value;
  const positions =
    geometry?.type === "LineString"
      ? geometry.coordinates
      : geometry?.type === "Point"
        ? [geometry.coordinates]
        : [];
  if (properties.shape === "line" && positions.length !== properties.waypoints.length)
    report(
      at,
      "/geometry/coordinates",
      `positions and waypoints differ in number: ${positions.length} and ${properties.waypoints.length}`,
    );
  positions.forEach((position, index) => {
    const id = properties.waypoints[index];
    const place = id === undefined ? undefined : places.get(id);
    if (!place) return;
    const keys =
      geometry?.type === "Point" ? ["geometry", "coordinates"] : ["geometry", "coordinates", index];
    const expected = place.value.geometry?.coordinates;
    if (!expected) report(at, jsonPointer(["properties", "waypoints", index]), `"${id}" has no position`);
    else if (!samePosition(position, expected))
      report(
        at,
        jsonPointer(keys),
        `[${position.join(", ")}] is not where "${id}" is: [${expected.join(", ")}]`,
      );
  });
}

function checkLegs(at: Corridor, report: Report): void {
  const { shape, waypoints, legs } = at.value.properties;
  if (shape === "line" && legs.length !== waypoints.length - 1)
    report(
      at,
      "/properties/legs",
      `one leg between each two waypoints makes ${waypoints.length - 1}; found ${legs.length}`,
    );
  legs.forEach(({ from, to }, index) => {
    if (from !== waypoints[index] || to !== waypoints[index + 1])
      report(
        at,
        jsonPointer(["properties", "legs", index]),
        `the leg ${from} → ${to} does not join waypoints ${index} and ${index + 1}`,
      );
  });
}

export const waypointsMatch = defineRule(
  "waypoints-match",
  "A corridor's geometry is of its shape and runs through its waypoints where the gazetteer has them.",
  (context, report) => {
    for (const at of context.features) {
      if (at.layer !== "corridors") continue;
      const { geometry, properties } = at.value;
      const { shape, waypoints, stub, members } = properties;
      const found = geometry?.type ?? "null";
      const expected: readonly string[] = GEOMETRY_OF_SHAPE[shape];
      if (!expected.includes(found)) {
        report(
          at,
          "/geometry",
          `a corridor of shape ${shape} has the geometry ${expected.join(" or ")}, not ${found}`,
        );
        continue;
      }
      if (shape === "line" && waypoints.length < 2)
        report(at, "/properties/waypoints", "a line needs at least two waypoints");
      if (shape === "stub" && waypoints.length !== 1)
        report(at, "/properties/waypoints", "a stub has one waypoint, its known end");
      if ((shape === "stub") !== (stub !== undefined))
        report(
          at,
          "/properties/stub",
          shape === "stub" ? "a stub says its direction" : `a ${shape} has no stub`,
        );
      if ((shape === "area") !== (members !== undefined))
        report(
          at,
          "/properties/members",
          shape === "area" ? "an area names its members" : `a ${shape} has no members`,
        );
      checkPositions(at, context, report);
      checkLegs(at, report);
    }
  },
);
