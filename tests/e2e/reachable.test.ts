import type { Page } from "playwright";
import { describe, expect, test } from "vitest";
import { MAP_LAYERS } from "../../src/schema/vocabulary";
import { INTERACTIVE_LAYERS } from "../../src/style/styleFor";
import { type MarkPoints, markPoints } from "./reach/markPoints";
import { openPage, openSite } from "./site";

interface Records {
  readonly features: readonly { readonly properties: { readonly key: string; readonly id: string } }[];
}

/** As many marks as may lie on one spot before a reader gives up pressing. */
const MOST_PRESSES = 8;

async function idsByKey(page: Page, url: string): Promise<ReadonlyMap<string, string>> {
  const files = await Promise.all(
    MAP_LAYERS.map(async (layer) => (await page.request.get(`${url}data/${layer}.geojson`)).json()),
  );
  const parts = files.flatMap((file) => (file as Records).features);
  return new Map(parts.map(({ properties: { key, id } }) => [key, id]));
}

async function namesOf(page: Page, url: string): Promise<ReadonlyMap<string, string>> {
  const atlas = (await (await page.request.get(`${url}data/atlas.json`)).json()) as {
    layers: Record<string, { properties: { id: string; name: string } }[]>;
  };
  return new Map(
    Object.values(atlas.layers).flatMap((features) =>
      features.map(({ properties }) => [properties.id, properties.name]),
    ),
  );
}

/** Whether pointing at one of the points, and pressing again where several marks lie, comes to the mark. */
async function comesTo(page: Page, { points }: MarkPoints, name: string): Promise<boolean> {
  const frame = await page.getByTestId("map").boundingBox();
  if (!frame) throw new Error("the map is not on the page");
  for (const [dx, dy] of points.slice(0, 4)) {
    const [x, y] = [frame.x + frame.width / 2 + dx, frame.y + frame.height / 2 + dy];
    await page.mouse.move(x - 3, y);
    await page.mouse.move(x, y);
    for (let press = 0; press <= MOST_PRESSES; press++) {
      const title = page.locator(".map-tip strong");
      if ((await title.count()) === 0) break;
      if ((await title.first().innerText()) === name) return true;
      if (!(await page.locator(".map-tip").innerText()).includes("press again")) break;
      await page.mouse.click(x, y);
    }
  }
  return false;
}

const VIEWS = [
  "?layer=corridors,hubs,deployments,strikes,source-countries&at=-80,11,3.4",
  "?era=afghanistan-and-iran&at=64,33,4",
];

describe.each(VIEWS)("every mark drawn in %s", (path) => {
  test("can be pointed at, pressed and found in the list, with and without WebGL", async () => {
    // No larger than it must be: without a graphics card every move of the pointer paints the whole map.
    const viewport = { width: 1100, height: 760 };
    const plain = await openPage({ path, viewport });
    const ids = await idsByKey(plain.page, plain.url);
    const names = await namesOf(plain.page, plain.url);
    // In the ledgers a mark's key is its feature's id.
    const all = new Map([...[...names.keys()].map((id) => [id, id] as const), ...ids]);
    const marks = await markPoints(plain.page, INTERACTIVE_LAYERS, all);
    expect(marks.length).toBeGreaterThan(20);
    const card = await openSite({ path, viewport });
    for (const { page } of [plain, card]) {
      const missed: string[] = [];
      for (const mark of marks) {
        const name = names.get(mark.id) ?? "";
        if (!(await comesTo(page, mark, name))) missed.push(mark.id);
      }
      expect(missed).toEqual([]);
      await page.locator(".in-view summary").click();
      await page.getByTestId("in-view").locator("li").first().waitFor();
      const listed = await page.getByTestId("in-view").locator("li button span:nth-child(2)").allInnerTexts();
      expect(marks.map(({ id }) => names.get(id)).filter((name) => !listed.includes(name ?? ""))).toEqual([]);
    }
  });
});
