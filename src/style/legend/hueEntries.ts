import type { AtlasFeature } from "../../atlas/records";
import { colouringEra } from "../../derive/markStates";
import { messagesIn } from "../../messages/messages";
import { COMMODITIES } from "../../schema/vocabulary";
import { eraColour } from "../tokens/tokens";
import type { LegendContext, LegendEntry, LegendSample, LegendSections } from "./legendEntry";

const ids = (features: readonly AtlasFeature[]) => features.map(({ id }) => id);

/** Everything in the frame that takes its colour from an era or a commodity. */
function coloured({ framed }: LegendContext): readonly AtlasFeature[] {
  return framed.filter(({ layer }) => layer !== "strikes" && layer !== "deployments" && layer !== "hubs");
}

function commodityEntries(context: LegendContext): LegendEntry[] {
  const { tokens, derived } = context;
  const { evidence } = messagesIn(derived.view.language);
  return COMMODITIES.flatMap((commodity): LegendEntry[] => {
    const members = coloured(context).filter(
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
}

/** Eras whose numeral can be read in the frame, on a line or in a node's ring. */
function numberedEras({ derived, framed, isInside, zoom }: LegendContext): ReadonlySet<string> {
  const eraOf = new Map(framed.map((feature) => [feature.id, colouringEra(feature, derived.view)]));
  return new Set(
    derived.layers.corridors.features.flatMap(({ properties, geometry }) => {
      const { part, id, era, minzoom } = properties;
      const isShown = part === "numeral" && eraOf.get(id) === era && Number(minzoom ?? 0) <= zoom;
      return isShown && isInside(geometry) ? [String(era)] : [];
    }),
  );
}

/** Eras by the numeral that stands on the map, or by the colour where none does; the key numbers both alike. */
function eraEntries(context: LegendContext, numbered: ReadonlySet<string>): LegendEntry[] {
  const { derived, tokens } = context;
  const held = coloured(context);
  return derived.atlas.eras.flatMap(({ id, label, numeral }): LegendEntry[] => {
    const members = held.filter((feature) => colouringEra(feature, derived.view) === id);
    const colour = eraColour(tokens, numeral);
    const text = String(numeral);
    const sample: LegendSample = numbered.has(id)
      ? { kind: "numeral", numeral: text, colour, paper: tokens.halo }
      : {
          kind: "area",
          colour,
          opacity: tokens.fillOpacity,
          outline: colour,
          dash: null,
          numeral: { text, colour: tokens.ink },
        };
    return members.length > 0 ? [{ id, label, sample, featureIds: ids(members) }] : [];
  });
}

/** Colours: one entry for each era or commodity in the frame. */
export const hues: LegendSections = (context) => {
  const { view } = context.derived;
  const { legend } = messagesIn(view.language);
  if (view.colourBy === "commodity")
    return [{ id: "commodities", title: legend.commodities, entries: commodityEntries(context) }];
  const numbered = numberedEras(context);
  const title = numbered.size > 0 ? legend.eras : legend.erasWithoutNumeral;
  return [{ id: "eras", title, entries: eraEntries(context, numbered) }];
};
