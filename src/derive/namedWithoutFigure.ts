import type { Atlas } from "../atlas/atlas";
import type { AtlasFeature } from "../atlas/records";

function areaOf({ properties }: AtlasFeature): string {
  const members = "members" in properties ? (properties.members ?? []) : [];
  return members.length > 0 ? members.toSorted().join(",") : properties.id;
}

/**
 * Ids of the shown source countries that sources name without any figure; one that another shown feature of the same
 * area gives a figure for is not among them. Empty where no source country in view has a figure: there is nothing to
 * tell them apart from.
 */
export function namedWithoutFigure(atlas: Atlas, shown: readonly AtlasFeature[]): ReadonlySet<string> {
  const sources = shown.filter(({ layer }) => layer === "source-countries");
  const hasFigure = (feature: AtlasFeature) =>
    feature.properties.claims.some((id) => (atlas.claim.get(id)?.figure ?? null) !== null);
  const areas = new Set(sources.filter(hasFigure).map(areaOf));
  if (areas.size === 0) return new Set();
  return new Set(sources.filter((feature) => !areas.has(areaOf(feature))).map(({ id }) => id));
}
