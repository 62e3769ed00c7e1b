import type { Atlas } from "../../atlas/atlas";
import type { AtlasEra, AtlasFeature } from "../../atlas/records";
import { type ExcuseReason, MAP_LAYERS, type MapLayerId } from "../../schema/vocabulary";
import { claimsBehind } from "../references";

/** Some of a whole. */
export interface Share {
  readonly of: number;
  readonly count: number;
}

/** What the atlas does not know, counted from the data. */
export interface Unknowns {
  readonly strikes: {
    readonly all: number;
    /** Neither a position nor a distance from a place was published. */
    readonly noPosition: number;
    /** Not even the sea was named. */
    readonly noSea: number;
    /** The number killed was not given. */
    readonly noToll: number;
    readonly unconfirmed: number;
  };
  /** Corridors whose course is not given: only their ends, one end or an area. */
  readonly courseUnknown: Share;
  /** Legs of corridors whose means of transport is not stated. */
  readonly meansUnknown: Share;
  /** Marks none of whose claims gives a figure, by map layer; layers where each has one are left out. */
  readonly noFigure: readonly (Share & { readonly layer: MapLayerId })[];
  /** Claims read in an encyclopaedia that gives no reference for them. */
  readonly unreferenced: Share;
  /** Claims whose passage does not say of what time it speaks. */
  readonly undated: Share;
  /** Accusations of a named actor of which the atlas does not hold what became. */
  readonly noOutcome: Share;
  /** Sources of which no copy is held. */
  readonly noCopy: Share;
  readonly undatedSources: Share;
  /** Sources that were not read themselves, but known through others. */
  readonly secondHand: Share;
  /** Eras that say what their evidence lacks. */
  readonly thin: readonly AtlasEra[];
  readonly excused: readonly { readonly reason: ExcuseReason; readonly count: number }[];
}

function shareOf<T>(items: readonly T[], isCounted: (item: T) => boolean): Share {
  return { of: items.length, count: items.filter(isCounted).length };
}

function strikeUnknowns(atlas: Atlas): Unknowns["strikes"] {
  const strikes = atlas.featuresOf("strikes");
  const count = (isCounted: (strike: (typeof strikes)[number]) => boolean) =>
    strikes.filter(isCounted).length;
  return {
    all: strikes.length,
    noPosition: count(({ geometry, properties }) => geometry === null && properties.locatedBy === null),
    noSea: count(({ properties }) => properties.seaArea === null),
    noToll: count(({ properties }) => properties.killed.atOnce === null),
    unconfirmed: count(({ properties }) => properties.confidence === "unconfirmed"),
  };
}

/** Counts what is missing, feature by feature and claim by claim. */
export function unknownsOf(atlas: Atlas): Unknowns {
  const claims = [...atlas.claim.values()];
  const sources = [...atlas.source.values()];
  const corridors = atlas.featuresOf("corridors");
  const legs = corridors.flatMap(({ properties }) => properties.legs);
  const read = new Set(claims.map(({ source }) => source));
  const accusing = claims.filter(
    ({ status, actors }) => (status === "allegation" || status === "charge") && actors.length > 0,
  );
  const hasFigure = (feature: AtlasFeature) =>
    claimsBehind(feature).some((id) => atlas.claim.get(id)?.figure);
  return {
    strikes: strikeUnknowns(atlas),
    courseUnknown: shareOf(corridors, ({ properties }) => properties.basis !== "stated-itinerary"),
    meansUnknown: shareOf(legs, ({ mode }) => mode === "not-stated"),
    noFigure: MAP_LAYERS.map((layer) => {
      const marks: readonly AtlasFeature[] = atlas.featuresOf(layer);
      return { layer, ...shareOf(marks, (mark) => !hasFigure(mark)) };
    }).filter(({ count }) => count > 0),
    unreferenced: shareOf(claims, ({ unreferenced }) => unreferenced === true),
    undated: shareOf(claims, ({ when }) => when === null),
    noOutcome: shareOf(accusing, ({ actors }) =>
      actors.every((id) => (atlas.actor.get(id)?.outcomes.length ?? 0) === 0),
    ),
    noCopy: shareOf(sources, ({ custom }) => custom.copy === undefined),
    undatedSources: shareOf(sources, ({ issued }) => issued === undefined),
    secondHand: shareOf(sources, ({ id }) => !read.has(id)),
    thin: atlas.eras.filter(({ thin }) => thin !== null),
    excused: (Object.entries(atlas.excused) as [ExcuseReason, number][]).map(([reason, count]) => ({
      reason,
      count,
    })),
  };
}
