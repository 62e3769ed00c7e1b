import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Position } from "../../src/atlas/records";
import { decideLabels, LABEL_OFFSET, type LabelCandidate, LINE_HEIGHT } from "../../src/derive/labels";
import { toWorld, WORLD_PX } from "../../src/derive/mercator";

const widthOf = ({ text, size }: LabelCandidate) => text.length * size * 0.5;

function label(
  key: string,
  at: Position,
  rank: number,
  anchor: LabelCandidate["anchor"] = "center",
): LabelCandidate {
  return { key, text: "A place name", at, size: 11, spacing: 0, anchor, line: 0, from: 0, rank };
}

/** The letters' own box at a zoom, without any padding. */
function inkBox(candidate: LabelCandidate, zoom: number): [number, number, number, number] {
  const world = WORLD_PX * 2 ** zoom;
  const [x, y] = toWorld(candidate.at).map((value) => value * world) as [number, number];
  const width = widthOf(candidate);
  const left = candidate.anchor === "left" ? x + LABEL_OFFSET * candidate.size : x - width / 2;
  const half = (candidate.size * LINE_HEIGHT) / 2;
  return [left, y - half, left + width, y + half];
}

const candidates = fc.array(
  fc.record({
    lng: fc.double({ min: -170, max: 170, noNaN: true }),
    lat: fc.double({ min: -70, max: 70, noNaN: true }),
    rank: fc.integer({ min: 0, max: 9 }),
    isLeft: fc.boolean(),
  }),
  { minLength: 2, maxLength: 40 },
);

describe("labels", () => {
  it("never overlap at a zoom at which they show", () => {
    fc.assert(
      fc.property(candidates, fc.double({ min: 0, max: 9, noNaN: true }), (list, zoom) => {
        const made = list.map(({ lng, lat, rank, isLeft }, index) =>
          label(`l${index}`, [lng, lat], rank, isLeft ? "left" : "center"),
        );
        const boxes = decideLabels(made, [], widthOf)
          .filter(({ minzoom }) => minzoom <= zoom)
          .map((shown) => inkBox(shown, zoom));
        const meetings = boxes.flatMap((a, i) =>
          boxes.slice(i + 1).filter((b) => a[0] < b[2] && b[0] < a[2] && a[1] < b[3] && b[1] < a[3]),
        );
        expect(meetings).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });

  it("stand under a name of the same place, line below line", () => {
    const name = label("name", [10, 10], 0);
    const figure = { ...label("figure", [10, 10], 1), text: "84 %", under: "name", line: 1 };
    const zooms = decideLabels([name, figure], [], widthOf).map(({ minzoom }) => minzoom);
    expect(zooms).toEqual([0, 0]);
  });

  it("give way to the one of lower rank", () => {
    const decided = decideLabels([label("big", [10, 10], 5), label("first", [10.5, 10], 0)], [], widthOf);
    const zoomOf = (key: string) =>
      decided.find((shown) => shown.key === key)?.minzoom ?? Number.POSITIVE_INFINITY;
    expect(zoomOf("first")).toBeLessThan(zoomOf("big"));
  });

  it("stay out of the water kept for a ledger", () => {
    const decided = decideLabels([label("sea", [-70, 15], 0)], [[-77, 12, -64, 17]], widthOf);
    expect(decided).toEqual([]);
  });
});
