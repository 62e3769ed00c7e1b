import { expect, test } from "vitest";
import { axeViolations } from "./axeViolations";
import { openPage } from "./site";

test.each([
  ["the opening by day", {}],
  ["disagreeing claims by night", { path: "?open=feature.venezuela-transit", colorScheme: "dark" as const }],
  ["a strike record in print colours", { path: "?theme=print&open=feature.strike-2025-09-02" }],
  [
    "evidence on a phone",
    {
      path: "?open=feature.source-colombia",
      viewport: { width: 390, height: 844 },
      context: { hasTouch: true },
    },
  ],
])("%s has no barrier that axe can find", async (_, options) => {
  const { page } = await openPage(options);
  expect(await axeViolations(page)).toEqual([]);
});

test("the dialog for pictures has none either", async () => {
  const { page } = await openPage();
  await page.getByTestId("export-open").click();
  await page.locator(".preview img").waitFor();
  expect(await axeViolations(page)).toEqual([]);
});

test.each([
  [320, 568],
  [390, 844],
  [700, 900],
  [844, 390],
  [1024, 768],
  [1440, 900],
  [2560, 1440],
])("at %i × %i nothing reaches over another part of the page", async (width, height) => {
  const { page } = await openPage({ viewport: { width, height } });
  const clashes = await page.evaluate(() => {
    const parts = [
      ".masthead",
      ".era-strip",
      ".index",
      ".map",
      ".legend",
      ".credit",
      ".panel",
      ".timeline",
      ".bottom-sheet",
    ];
    const boxes = parts.flatMap((part) => {
      const box = document.querySelector(part)?.getBoundingClientRect();
      return box && box.width > 0 && box.height > 0 ? [{ part, box }] : [];
    });
    const outside = boxes.filter(
      ({ box }) =>
        box.left < -1 || box.right > innerWidth + 1 || box.top < -1 || box.bottom > innerHeight + 1,
    );
    const over = boxes.flatMap((a, index) =>
      boxes
        .slice(index + 1)
        .filter(
          ({ box }) =>
            Math.min(a.box.right, box.right) - Math.max(a.box.left, box.left) > 1 &&
            Math.min(a.box.bottom, box.bottom) - Math.max(a.box.top, box.top) > 1,
        )
        .map((b) => `${a.part} and ${b.part}`),
    );
    const isWide = document.documentElement.scrollWidth > innerWidth;
    return [
      ...outside.map(({ part }) => `${part} is cut off`),
      ...over,
      ...(isWide ? ["the page scrolls sideways"] : []),
    ];
  });
  expect(clashes).toEqual([]);
});
