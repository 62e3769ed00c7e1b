import type { AtlasFeature, FeatureIn } from "../../atlas/records";
import { figureText } from "../../derive/figureText";
import { NO_FIGURE_RADIUS, radiusScale, SMALLEST_RADIUS, smallestDotValue } from "../../derive/radiusScale";
import type { ScaleKey } from "../../derive/scaleKeys";
import { NO_FIGURE_WIDTH } from "../../derive/widthScale";
import { messagesIn } from "../../messages/messages";
import { CIRCLE_OPACITY } from "../layers/seizures";
import type { LegendContext, LegendEntry, LegendSample, LegendSection, LegendSections } from "./legendEntry";
import { widthEntries } from "./widthEntries";

/** Largest circle that stands beside a legend's words, css px; larger ones are read from it by area. */
const LARGEST_SAMPLE_RADIUS = 13;
/** Areas of the further samples as shares of the first. */
const FURTHER_SAMPLES = [1 / 4, 1 / 20] as const;

type Seizure = FeatureIn<"seizures">;

const ids = (features: readonly AtlasFeature[]) => features.map(({ id }) => id);

function circle({ tokens }: LegendContext, radius: number, opacity: number): LegendSample {
  return { kind: "circle", radius, fill: tokens.inkQuiet, opacity, stroke: tokens.inkQuiet, strokeWidth: 1 };
}

function valueOf(scale: ScaleKey, { id }: AtlasFeature): number {
  return scale.claims.get(id)?.figure?.value ?? 0;
}

/** Real figures of the frame: the largest that fits a legend, and those nearest to a part of its area. */
function sampleFeatures(scale: ScaleKey, members: readonly Seizure[]): readonly Seizure[] {
  const radiusOf = radiusScale(scale);
  const fitting = members
    .filter(({ id }) => {
      const figure = scale.claims.get(id)?.figure;
      const radius = figure ? radiusOf(figure) : 0;
      return radius > SMALLEST_RADIUS && radius <= LARGEST_SAMPLE_RADIUS;
    })
    .toSorted((a, b) => valueOf(scale, b) - valueOf(scale, a));
  const [first] = fitting;
  if (!first) return [];
  const away = (feature: AtlasFeature, share: number) =>
    Math.abs(Math.log(valueOf(scale, feature) / (valueOf(scale, first) * share)));
  const others = FURTHER_SAMPLES.flatMap(
    (share) => fitting.toSorted((a, b) => away(a, share) - away(b, share))[0] ?? [],
  );
  return [...new Set([first, ...others])];
}

function circleEntries(context: LegendContext, scale: ScaleKey, members: readonly Seizure[]): LegendEntry[] {
  const messages = messagesIn(context.derived.view.language);
  const { legend, evidence } = messages;
  const { atlas } = context.derived;
  const radiusOf = radiusScale(scale);
  const samples = sampleFeatures(scale, members).flatMap((feature): LegendEntry[] => {
    const claim = scale.claims.get(feature.id);
    if (!claim?.figure) return [];
    const { phrase } = figureText(claim.figure, messages);
    return [
      {
        id: `circle-${feature.id}`,
        label: legend.circleOf(
          phrase,
          atlas.place.get(feature.properties.place)?.name ?? "",
          claim.when ?? "",
        ),
        sample: circle(context, radiusOf(claim.figure), CIRCLE_OPACITY),
        featureIds: [feature.id],
      },
    ];
  });
  const limit = smallestDotValue(scale);
  const dots = members.filter(({ id }) => {
    const figure = scale.claims.get(id)?.figure;
    return figure && radiusOf(figure) <= SMALLEST_RADIUS;
  });
  const dot: LegendEntry = {
    id: "smallest-dot",
    label: legend.smallestDot(Number(limit.toPrecision(1)), evidence.unit[scale.unit]),
    sample: circle(context, SMALLEST_RADIUS, CIRCLE_OPACITY),
    featureIds: ids(dots),
  };
  return [...samples, ...(dots.length > 0 ? [dot] : [])];
}

/** Circles: real values, the smallest dot, and a ring where no figure is given for the years shown. */
const circles: LegendSections = (context) => {
  const { derived, framed } = context;
  const { legend, evidence, map } = messagesIn(derived.view.language);
  const members = framed.filter((feature): feature is Seizure => feature.layer === "seizures");
  const scale = derived.scaleOf.get("seizures");
  const unfigured = members.filter(({ id }) => !scale?.claims.has(id));
  const ring = (id: string, label: string, held: readonly AtlasFeature[]): LegendEntry[] =>
    held.length > 0
      ? [{ id, label, sample: circle(context, NO_FIGURE_RADIUS, 0), featureIds: ids(held) }]
      : [];
  const silent = unfigured.filter(({ id }) => scale?.every.has(id));
  const single = unfigured.filter(({ id }) => !scale?.every.has(id));
  const entries = [
    ...(scale ? circleEntries(context, scale, members) : []),
    ...ring("seizures-no-figure", legend.noFigureInYears, silent),
    ...ring("seizures-single", legend.singleSeizure, single),
  ];
  const title = scale ? legend.width(evidence.measure[scale.measure], scale.denominator) : map.layer.seizures;
  return [{ id: "seizures", title, entries }];
};

/** Lines: the width classes, and how many flows are left out. */
const flows: LegendSections = (context) => {
  const { derived, framed, tokens } = context;
  const messages = messagesIn(derived.view.language);
  const { legend, evidence, map } = messages;
  const members = framed.filter(({ layer }) => layer === "seizure-flows");
  const scale = derived.scaleOf.get("seizure-flows");
  const sampleOf = (width: number, isHollow: boolean): LegendSample => ({
    kind: "line",
    colour: tokens.inkQuiet,
    width,
    dash: null,
    core: isHollow ? { colour: tokens.paper, width: width / 2 } : null,
    cap: "butt",
    hasArrow: false,
  });
  const unfigured = members.filter(({ id }) => !scale?.claims.has(id));
  const none: LegendEntry = {
    id: "seizure-flows-no-figure",
    label: legend.noWeight,
    sample: sampleOf(NO_FIGURE_WIDTH, true),
    featureIds: ids(unfigured),
  };
  const entries = [
    ...(scale ? widthEntries(scale, members, (width) => sampleOf(width, false), messages) : []),
    ...(unfigured.length > 0 ? [none] : []),
  ];
  const section: LegendSection = {
    id: "seizure-flows",
    title: scale
      ? legend.flows(
          legend.width(evidence.measure[scale.measure], scale.denominator),
          derived.view.flows === "top" ? scale.claims.size : null,
        )
      : map.layer["seizure-flows"],
    entries,
  };
  return [section];
};

export const SEIZURE_ENTRIES: readonly LegendSections[] = [circles, flows];
