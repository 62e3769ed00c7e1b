import type { FeatureIn } from "../../atlas/records";

type Corridor = FeatureIn<"corridors">;

/** What a fan's stubs have in common: where they begin, their eras and the claims that they rest on. */
function fanOf({ id, eras, properties }: Corridor): string {
  const [end = id] = properties.waypoints;
  return [end, properties.stub?.direction, ...eras, ...properties.claims.toSorted()].join(" ");
}

/** Ids of the stubs that carry their era's numeral: of a fan from one claim the middle one, as a source lists them. */
export function numberedStubs(corridors: readonly Corridor[]): ReadonlySet<string> {
  const fans = new Map<string, string[]>();
  for (const corridor of corridors) {
    if (corridor.properties.shape !== "stub") continue;
    const fan = fanOf(corridor);
    fans.set(fan, [...(fans.get(fan) ?? []), corridor.id]);
  }
  return new Set([...fans.values()].flatMap((ids) => ids[Math.floor((ids.length - 1) / 2)] ?? []));
}
