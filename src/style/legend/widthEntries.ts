import type { AtlasFeature } from "../../atlas/records";
import { figureText } from "../../derive/figureText";
import type { ScaleKey } from "../../derive/scaleKeys";
import { classBreaks, midValue, widthScale } from "../../derive/widthScale";
import type { Messages } from "../../messages/messages";
import type { Figure } from "../../schema/records/claim";
import type { LegendEntry, LegendSample } from "./legendEntry";

/** “100 to under 300 kg”, “under 100 kg”, “3,000 kg and more”. */
function classLabel(figure: Figure, breaks: readonly number[], { legend, evidence }: Messages): string {
  const value = midValue(figure);
  const upper = breaks.find((limit) => value < limit);
  const lower = breaks.findLast((limit) => value >= limit);
  const unit = evidence.unit[figure.unit];
  if (lower === undefined) return legend.classUnder(breaks[0] ?? 0, unit);
  return upper === undefined ? legend.classFrom(lower, unit) : legend.classBetween(lower, upper, unit);
}

/**
 * One entry for each width among these features that have a figure of the scale, widest first: the real values,
 * or the classes they fall into.
 */
export function widthEntries(
  scale: ScaleKey,
  features: readonly AtlasFeature[],
  sampleOf: (width: number) => LegendSample,
  messages: Messages,
): LegendEntry[] {
  const widthOf = widthScale(scale);
  const breaks = classBreaks(scale);
  const labelOf = (figure: Figure) => {
    const { phrase } = figureText(figure, messages);
    if (figure.qualifier === "less-than") return messages.legend.lessThan(phrase);
    return breaks ? classLabel(figure, breaks, messages) : phrase;
  };
  const classes = new Map<string, { width: number; featureIds: string[] }>();
  for (const { id } of features) {
    const figure = scale.claims.get(id)?.figure;
    if (!figure) continue;
    const label = labelOf(figure);
    const held = classes.get(label) ?? { width: widthOf(figure), featureIds: [] };
    held.featureIds.push(id);
    classes.set(label, held);
  }
  return [...classes]
    .toSorted(([, a], [, b]) => b.width - a.width)
    .map(([label, { width, featureIds }]) => ({ id: label, label, sample: sampleOf(width), featureIds }));
}
