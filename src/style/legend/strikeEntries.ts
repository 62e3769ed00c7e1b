import type { FeatureIn } from "../../atlas/records";
import { LEDGER_CELL_WORLD, ledgerRadius } from "../../derive/ledger";
import { WORLD_PX } from "../../derive/mercator";
import { messagesIn } from "../../messages/messages";
import { RING_DASHES, RING_WIDTH } from "../layers/strikes";
import type { LegendEntry, LegendSections } from "./legendEntry";

/** Beyond these zooms the ledger's marks would be specks or not fit a legend: there the samples keep ratios alone. */
const SMALLEST_SAMPLE_ZOOM = 2.6;
const LARGEST_SAMPLE_ZOOM = 4.2;
const SAMPLES = [2, 6, 11] as const;

const strikes: LegendSections = ({ derived, tokens, framed, zoom }) => {
  const { legend, map } = messagesIn(derived.view.language);
  const held = framed.filter((feature): feature is FeatureIn<"strikes"> => feature.layer === "strikes");
  if (held.length === 0) return [];
  const featureIds = held.map(({ id }) => id);
  const px =
    WORLD_PX * 2 ** Math.max(SMALLEST_SAMPLE_ZOOM, Math.min(zoom, LARGEST_SAMPLE_ZOOM)) * LEDGER_CELL_WORLD;
  const circle = (killed: number, opacity = 0.92) => ({
    kind: "circle" as const,
    radius: ledgerRadius(killed) * px,
    fill: tokens.strike,
    opacity,
    stroke: tokens.strike,
    strokeWidth: 0.8,
  });
  const largest = Math.max(...held.map(({ properties }) => properties.killed.atOnce ?? 0));
  const samples = SAMPLES.filter((killed) => killed <= Math.max(largest, SAMPLES[0]));
  const entries: LegendEntry[] = [
    ...samples.map((killed, index) => ({
      id: `killed-${killed}`,
      label: index === 0 ? legend.strikeRecordOf(killed) : legend.strikeSample(killed),
      sample: circle(killed),
      featureIds,
    })),
    {
      id: "tick",
      label: legend.strikeTick,
      sample: { kind: "ticks", count: 3, colour: tokens.strikeInk, radius: 4, fill: tokens.strike },
      featureIds,
    },
  ];
  const optional = (
    id: string,
    label: string,
    members: readonly { id: string }[],
    sample: LegendEntry["sample"],
  ): LegendEntry[] =>
    members.length > 0 ? [{ id, label, sample, featureIds: members.map((member) => member.id) }] : [];
  const presumed = held.filter(({ properties }) => properties.killed.presumed !== null);
  const unknown = held.filter(({ properties }) => properties.killed.atOnce === null);
  const low = held.filter(({ properties }) => properties.confidence === "low");
  entries.push(
    ...(derived.view.counting.deaths === "with-presumed"
      ? optional("presumed", legend.strikePresumed, presumed, { ...circle(6, 0), strokeWidth: 1 })
      : []),
    ...optional("unknown", legend.strikeUnknown, unknown, circle(1, 0.25)),
    ...optional("low", legend.strikeLowConfidence, low, circle(4, 0.25)),
  );
  for (const of of ["strike", "search", "wreck"] as const) {
    const members = held.filter(({ properties }) => properties.locatedBy?.of === of);
    entries.push(
      ...optional(`ring-${of}`, legend.ring[of], members, {
        kind: "line",
        colour: tokens.strike,
        width: RING_WIDTH,
        dash: RING_DASHES[of].map((widths) => widths * RING_WIDTH),
        core: null,
        cap: "butt",
        hasArrow: false,
      }),
    );
  }
  return [{ id: "strikes", title: map.layer.strikes, entries }];
};

export const STRIKE_ENTRIES: readonly LegendSections[] = [strikes];
