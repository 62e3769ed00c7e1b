import type { AtlasFeature, FeatureIn } from "../../atlas/records";
import type { Derived } from "../../derive/derive";
import { NO_FIGURE_WIDTH } from "../../derive/widthScale";
import { messagesIn } from "../../messages/messages";
import { STANDINGS, type Standing } from "../../schema/vocabulary";
import { AREA_OUTLINE } from "../layers/corridorAreas";
import { CORE_WIDTH, NODE_OPACITY } from "../layers/corridors";
import { STANDING_DASHES } from "../layers/standingDashes";
import { hues } from "./hueEntries";
import type { LegendContext, LegendEntry, LegendSample, LegendSection, LegendSections } from "./legendEntry";
import { widthEntries } from "./widthEntries";

type Corridor = FeatureIn<"corridors">;

function corridorsIn(framed: readonly AtlasFeature[]): readonly Corridor[] {
  return framed.filter((feature): feature is Corridor => feature.layer === "corridors");
}

/** Ids of the corridors of which one end alone is named: drawn as a ring and not as a line. */
function nodesOf({ layers }: Derived): ReadonlySet<string> {
  const rings = layers.corridors.features.filter(({ properties }) => properties.part === "node");
  return new Set(rings.map(({ properties }) => properties.id));
}

function linesIn({ derived, framed }: LegendContext): readonly Corridor[] {
  const nodes = nodesOf(derived);
  return corridorsIn(framed).filter(
    ({ id, properties: { shape } }) => shape === "line" || (shape === "stub" && !nodes.has(id)),
  );
}

const ids = (features: readonly AtlasFeature[]) => features.map(({ id }) => id);

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

/** Line patterns: which standings the lines in the frame have, hollow where none of them has a figure. */
function lineEntries(context: LegendContext): LegendEntry[] {
  const { derived } = context;
  const { legend } = messagesIn(derived.view.language);
  const lines = linesIn(context);
  return STANDINGS.flatMap((standing): LegendEntry[] => {
    const members = lines.filter(({ properties }) => properties.standing === standing);
    if (members.length === 0) return [];
    const hasFigure = members.some(({ id }) => derived.scale?.claims.has(id));
    return [
      {
        id: standing,
        label: legend.standingOf[standing],
        sample: lineSample(context, standing, NO_FIGURE_WIDTH, hasFigure),
        featureIds: ids(members),
      },
    ];
  });
}

/** Rings carry no pattern: their standing is said in words. */
function nodeEntries({ derived, tokens, framed }: LegendContext): LegendEntry[] {
  const { legend } = messagesIn(derived.view.language);
  const nodes = nodesOf(derived);
  const held = corridorsIn(framed).filter(({ id }) => nodes.has(id));
  return STANDINGS.flatMap((standing): LegendEntry[] => {
    const members = held.filter(({ properties }) => properties.standing === standing);
    const sample: LegendSample = {
      kind: "node",
      colour: tokens.inkQuiet,
      opacity: NODE_OPACITY,
      paper: tokens.halo,
    };
    return members.length > 0
      ? [{ id: `node-${standing}`, label: legend.nodeOf[standing], sample, featureIds: ids(members) }]
      : [];
  });
}

const standings: LegendSections = (context) => {
  const { legend } = messagesIn(context.derived.view.language);
  const entries = [...lineEntries(context), ...nodeEntries(context)];
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
      opacity: tokens.areaOpacity,
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

/** Lines that no scale widens look alike whatever the reason, so that they share one entry. */
function unscaledEntries(context: LegendContext, unscaled: readonly Corridor[]): LegendEntry[] {
  const { legend } = messagesIn(context.derived.view.language);
  if (unscaled.length === 0) return [];
  const figured = unscaled.filter(({ properties: { volumes } }) =>
    volumes.some(({ scope }) => scope === "whole"),
  );
  const [id, label] =
    figured.length === 0
      ? ["no-figure", legend.noFigure]
      : figured.length === unscaled.length
        ? ["other-scale", legend.otherScale]
        : ["no-figure-or-scale", legend.noFigureOrScale];
  const sample = lineSample(context, "reported", NO_FIGURE_WIDTH, false);
  return [{ id, label, sample, featureIds: ids(unscaled) }];
}

/** Widths: the real values drawn in the frame, largest first, then lines that no scale widens. */
const widths: LegendSections = (context) => {
  const { derived } = context;
  const messages = messagesIn(derived.view.language);
  const { scale } = derived;
  const lines = linesIn(context);
  const none = unscaledEntries(
    context,
    lines.filter(({ id }) => !scale?.claims.has(id)),
  );
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
