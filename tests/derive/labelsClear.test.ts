import { describe, expect, it } from "vitest";
import { labelWidth } from "../../src/build/labelWidth";
import { derive } from "../../src/derive/derive";
import type { MapLabel } from "../../src/derive/drawing/mapLabel";
import { labelBox } from "../../src/derive/labels";
import { meets } from "../../src/derive/layout/boxes";
import { crossedFeatures, isCrossed, isOwnMark, ownFeatures } from "../../src/derive/layout/labelBlockers";
import { covers, type MarkShape, markShapes } from "../../src/derive/layout/markShapes";
import type { Position } from "../../src/atlas/records";
import { MAP_LAYERS } from "../../src/schema/vocabulary";
import { featureStates } from "../../src/style/featureStates";
import { DEFAULT_VIEW } from "../../src/viewstate/defaultView";
import type { ViewState } from "../../src/viewstate/viewState";
import { publishedAtlas } from "../atlas/publishedFiles";

const { atlas, layers, labels: switches, sources } = publishedAtlas;
const labels = (sources["labels"]?.features ?? []).map(({ properties, geometry }) => {
  const at = geometry.type === "Point" ? (geometry.coordinates as Position) : ([0, 0] as Position);
  return { ...(properties as MapLabel & { minzoom: number }), at };
});
const ownOf = ownFeatures(atlas);
const linesOf = crossedFeatures(atlas);
const ZOOMS = [1, 1.7, 2.4, 3, 3.2, 3.9, 4.5, 5.3, 6, 7.2, 8];

/** The labels that a view shows at a zoom. */
function shownLabels(view: ViewState, zoom: number) {
  const states = featureStates(derive(atlas, layers, view), switches).get("labels");
  return labels.filter(({ key, features, minzoom, instead }) => {
    const state = states?.get(key);
    const from = Math.max(minzoom, Number(state?.["from"] ?? 0));
    return (
      ((features.length === 0 && instead === undefined) || state?.["on"] === true) &&
      from <= Math.floor(zoom) &&
      Math.floor(zoom) < Number(state?.["until"] ?? 99)
    );
  });
}

/** Labels of a view that lie on a mark of another feature, each with the mark. */
function collisions(part: Partial<ViewState>): string[] {
  const view = { ...DEFAULT_VIEW, ...part };
  const { states } = derive(atlas, layers, view);
  const marks = markShapes(layers, (layer, key) => states.get(layer)?.get(key), labelWidth);
  return ZOOMS.flatMap((zoom) =>
    shownLabels(view, zoom).flatMap((label) => {
      const box = labelBox(label, zoom, labelWidth(label), 0);
      const isOn = (mark: MarkShape) =>
        mark.minzoom <= zoom &&
        !isOwnMark(mark, ownOf(label), label.kind) &&
        !isCrossed(mark, linesOf(label)) &&
        covers(mark, box, zoom);
      return marks
        .filter(isOn)
        .map((mark) => `${zoom}: ${label.key} on ${mark.layer} ${mark.part} ${mark.id}`);
    }),
  );
}

describe("labels lie on no mark of another feature but across lines to their own country", () => {
  it("in the opening view", () => {
    expect(collisions({})).toEqual([]);
  });

  it.each(atlas.eras.map(({ id }) => id))("in %s", (era) => {
    expect(collisions({ eras: [era] })).toEqual([]);
  });

  it("with every era, every layer and the largest seizures", () => {
    expect(collisions({ eras: atlas.eras.map(({ id }) => id), layers: MAP_LAYERS })).toEqual([]);
  });
});

it("labels lie on no other label, whatever is on", () => {
  const view = { ...DEFAULT_VIEW, eras: atlas.eras.map(({ id }) => id), layers: MAP_LAYERS };
  const found = ZOOMS.flatMap((zoom) => {
    const boxes = shownLabels(view, zoom).map((label) => ({
      key: label.key,
      // A name and the figures under it stand in one column, by their lines.
      stack: `${label.at.join()} ${label.line > 0 || label.kind === "country"}`,
      box: labelBox(label, zoom, labelWidth(label), 0),
    }));
    return boxes.flatMap((a, index) =>
      boxes
        .slice(index + 1)
        .flatMap((b) =>
          a.stack !== b.stack && meets(a.box, b.box) ? [`${zoom}: ${a.key} on ${b.key}`] : [],
        ),
    );
  });
  expect(found).toEqual([]);
});

it("the countries that the evidence is about are named on the opening view's map", () => {
  const named = shownLabels(DEFAULT_VIEW, DEFAULT_VIEW.camera.zoom).map(({ text }) => text);
  expect(named).toEqual(
    expect.arrayContaining(["MEXICO", "COLOMBIA", "PERU", "ECUADOR", "VENEZUELA", "NICARAGUA"]),
  );
});
