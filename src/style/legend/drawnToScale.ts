import { markScale } from "../../derive/markSizes";
import type { LegendSample, LegendSections } from "./legendEntry";

/** A sample as large as its mark is drawn; areas, numerals and icons say what a mark is and not how much. */
function scaled(sample: LegendSample, scale: number): LegendSample {
  if (sample.kind === "circle") return { ...sample, radius: sample.radius * scale };
  if (sample.kind !== "line") return sample;
  const { width, dash, core } = sample;
  return {
    ...sample,
    width: width * scale,
    dash: dash && dash.map((length) => length * scale),
    core: core && { ...core, width: core.width * scale },
  };
}

/** The same sections with widths and circles as they are drawn at the frame's zoom, so that the key can be held to the map. */
export function drawnToScale(sections: LegendSections): LegendSections {
  return (context) => {
    const scale = markScale(context.zoom);
    return sections(context).map((section) => ({
      ...section,
      entries: section.entries.map((entry) => ({ ...entry, sample: scaled(entry.sample, scale) })),
    }));
  };
}
