import { expect, it } from "vitest";
import { markScale } from "../../src/derive/markSizes";
import { drawnToScale } from "../../src/style/legend/drawnToScale";
import type { LegendContext, LegendSample } from "../../src/style/legend/legendEntry";

const line: LegendSample = {
  kind: "line",
  width: 10,
  colour: "#333333",
  dash: [6, 4],
  core: { width: 2, colour: "#ffffff" },
  cap: "butt",
  hasArrow: false,
};
const circle: LegendSample = {
  kind: "circle",
  radius: 8,
  fill: "#333333",
  opacity: 1,
  stroke: "#333333",
  strokeWidth: 1,
};
const entry = (sample: LegendSample) => ({ id: "a", label: "a", featureIds: [], sample });

function samplesAt(zoom: number): readonly LegendSample[] {
  const sections = drawnToScale(() => [{ id: "s", title: "s", entries: [entry(line), entry(circle)] }]);
  return sections({ zoom } as LegendContext).flatMap(({ entries }) => entries.map(({ sample }) => sample));
}

it("the key's widths, dashes, cores and circles are as fine as the map's at the same zoom", () => {
  const scale = markScale(0);
  expect(scale).toBeLessThan(1);
  expect(samplesAt(0)).toEqual([
    {
      ...line,
      width: 10 * scale,
      dash: [6 * scale, 4 * scale],
      core: { width: 2 * scale, colour: "#ffffff" },
    },
    { ...circle, radius: 8 * scale },
  ]);
});

it("nearer, the key has the sizes that its figures say", () => {
  expect(samplesAt(4)).toEqual([line, circle]);
});
