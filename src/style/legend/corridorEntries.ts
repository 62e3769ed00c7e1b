import type { AtlasFeature, FeatureIn } from "../../atlas/records";
import { colouringEra } from "../../derive/markStates";
import { NO_FIGURE_WIDTH } from "../../derive/widthScale";
import { messagesIn } from "../../messages/messages";
import { COMMODITIES, STANDINGS, type Standing } from "../../schema/vocabulary";
import { AREA_OUTLINE } from "../layers/corridorAreas";
import { CORE_WIDTH } from "../layers/corridors";
import { STANDING_DASHES } from "../layers/standingDashes";
import { eraColour } from "../tokens/tokens";
import type { LegendContext, LegendEntry, LegendSample, LegendSection, LegendSections } from "./legendEntry";
import { widthEntries } from "./widthEntries";

type Corridor = FeatureIn<"corridors">;

function corridorsIn(framed: readonly AtlasFeature[]): readonly Corridor[] {
  return framed.filter((feature): feature is Corridor => feature.layer === "corridors");
}

function linesIn(framed: readonly AtlasFeature[]): readonly Corridor[] {
  return corridorsIn(framed).filter(({ properties: { shape } }) => shape === "line" || shape === "stub");
}

const ids = (features: readonly AtlasFeature[]) => features.map(({ id }) => id);

/** Colours: one entry per era, with its numeral, or per commodity, for everything that takes its colour from it. */
const hues: LegendSections = ({ derived: { atlas, view }, tokens, framed }) => {
  const { legend, evidence } = messagesIn(view.language);
  const coloured = framed.filter(
    ({ layer }) => layer !== "strikes" && layer !== "deployments" && layer !== "hubs",
  );
  if (view.colourBy === "commodity") {
    const entries = COMMODITIES.flatMap((commodity): LegendEntry[] => {
      const members = coloured.filter(
        ({ properties }) => (properties.commodities[0] ?? "none") === commodity,
      );
      const sample: LegendSample = {
        kind: "circle",
        radius: 5,
        fill: tokens.commodities[commodity],
        opacity: 1,
        stroke: tokens.commodities[commodity],
        strokeWidth: 0,
      };
      return members.length > 0
        ? [{ id: commodity, label: evidence.commodity[commodity], sample, featureIds: ids(members) }]
        : [];
    });
    return [{ id: "commodities", title: legend.commodities, entries }];
  }
  const entries = atlas.eras.flatMap(({ id, label, numeral }): LegendEntry[] => {
    const members = coloured.filter((feature) => colouringEra(feature, view) === id);
    const sample: LegendSample = {
      kind: "numeral",
      numeral: String(numeral),
      colour: eraColour(tokens, numeral),
      paper: tokens.halo,
    };
    return members.length > 0 ? [{ id, label, sample, featureIds: ids(members) }] : [];
  });
  return [{ id: "eras", title: legend.eras, entries }];
};

function lineSample(
  { tokens }: LegendContext,
  standing: Standing,
  width: number,
  hasFigure: boolean,
): LegendSample {
  const dash = STANDING_DASHES[standing];
  return {
    kind: "line",
    colour: tokens.inkQuiet,
    width,
    dash: dash ? dash.map((length) => length * width) : null,
    core: hasFigure || standing === "disputed" ? null : { colour: tokens.paper, width: CORE_WIDTH },
    cap: standing === "disputed" ? "round" : "butt",
    hasArrow: false,
  };
}

/** Line patterns: which standings the lines in the frame have. */
const standings: LegendSections = (context) => {
  const { derived, framed } = context;
  const { legend } = messagesIn(derived.view.language);
  const entries = STANDINGS.flatMap((standing): LegendEntry[] => {
    const members = linesIn(framed).filter(({ properties }) => properties.standing === standing);
    if (members.length === 0) return [];
    return [
      {
        id: standing,
        label: legend.standingOf[standing],
        sample: lineSample(context, standing, NO_FIGURE_WIDTH, true),
        featureIds: ids(members),
      },
    ];
  });
  return [{ id: "standing", title: legend.standing, entries }];
};

function areaEntries({ derived, tokens, framed }: LegendContext): LegendEntry[] {
  const { legend } = messagesIn(derived.view.language);
  return STANDINGS.flatMap((standing): LegendEntry[] => {
    const members = corridorsIn(framed).filter(
      ({ properties }) => properties.shape === "area" && properties.standing === standing,
    );
    const dash = STANDING_DASHES[standing];
    const sample: LegendSample = {
      kind: "area",
      colour: tokens.inkQuiet,
      opacity: tokens.regionOpacity,
      outline: tokens.inkQuiet,
      dash: dash ? dash.map((length) => length * AREA_OUTLINE[standing]) : null,
    };
    return members.length > 0
      ? [{ id: `area-${standing}`, label: legend.areaOf[standing], sample, featureIds: ids(members) }]
      : [];
  });
}

const areas: LegendSections = (context) => {
  const { legend } = messagesIn(context.derived.view.language);
  return [{ id: "areas", title: legend.areas, entries: areaEntries(context) }];
};

/** Widths: the real values drawn in the frame, largest first, then lines without a figure. */
const widths: LegendSections = (context) => {
  const { derived, framed } = context;
  const messages = messagesIn(derived.view.language);
  const { scale } = derived;
  const lines = linesIn(framed);
  const unfigured = lines.filter(({ id }) => !scale?.claims.has(id));
  const hollow = (id: string, label: string, members: readonly Corridor[]): LegendEntry[] =>
    members.length === 0
      ? []
      : [
          {
            id,
            label,
            sample: lineSample(context, "reported", NO_FIGURE_WIDTH, false),
            featureIds: ids(members),
          },
        ];
  const hasWhole = ({ properties }: Corridor) => properties.volumes.some(({ scope }) => scope === "whole");
  const none: LegendEntry[] = [
    ...hollow("other-scale", messages.legend.otherScale, unfigured.filter(hasWhole)),
    ...hollow(
      "no-figure",
      messages.legend.noFigure,
      unfigured.filter((corridor) => !hasWhole(corridor)),
    ),
  ];
  const figured = lines.filter(({ id }) => scale?.claims.has(id));
  if (!scale || figured.length === 0) return [{ id: "width", title: messages.legend.noWidth, entries: none }];
  const entries = widthEntries(
    scale,
    figured,
    (width) => lineSample(context, "reported", width, true),
    messages,
  );
  const title = messages.legend.width(messages.evidence.measure[scale.measure], scale.denominator);
  const section: LegendSection = { id: "width", title, entries: [...entries, ...none] };
  return [section];
};

export const CORRIDOR_ENTRIES: readonly LegendSections[] = [hues, standings, areas, widths];
