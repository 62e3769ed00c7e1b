import { describe, expect, test } from "vitest";
import { openingView } from "../../src/app/openingView";
import { roughFrame } from "../../src/app/roughFrame";
import { derive } from "../../src/derive/derive";
import { ledgerCellPx, READABLE_CELL_PX } from "../../src/derive/ledger";
import { frameBounds } from "../../src/derive/mapFrame";
import { WORLD_PX } from "../../src/derive/mercator";
import { publishedAtlas } from "../atlas/publishedFiles";

const { atlas, layers } = publishedAtlas;

/** Seas whose ledgers stand whole in the opening frame. */
function ledgersWithin(width: number, height: number): string[] {
  const view = openingView(width, height);
  const [west, south, east, north] = frameBounds({ ...view.camera, ...roughFrame(width, height) });
  return derive(atlas, layers, view)
    .ledgers.filter(({ bounds: [w, s, e, n] }) => w >= west && s >= south && e <= east && n <= north)
    .map(({ sea }) => sea.id);
}

describe("the opening view", () => {
  test.each([
    [1440, 900],
    [1280, 800],
    [768, 1024],
    [500, 900],
    [390, 844],
    [360, 800],
  ])("holds every ledger of strikes in a window of %i × %i", (width, height) => {
    expect(ledgersWithin(width, height).toSorted()).toEqual([
      "caribbean",
      "eastern-pacific",
      "sea-not-stated",
    ]);
  });

  test.each([
    [844, 390],
    [320, 568],
  ])("holds the Caribbean ledger where both would be too small to read, at %i × %i", (width, height) => {
    expect(ledgersWithin(width, height)).toContain("caribbean");
  });

  test.each([
    [1440, 900],
    [390, 844],
    [360, 800],
    [844, 390],
    [320, 568],
  ])("has ledgers that can be read in a window of %i × %i", (width, height) => {
    const { zoom } = openingView(width, height).camera;
    expect(ledgerCellPx(zoom, WORLD_PX)).toBeGreaterThanOrEqual(READABLE_CELL_PX);
  });
});
