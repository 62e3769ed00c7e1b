import { describe, expect, test } from "vitest";
import { axeViolations } from "./axeViolations";
import { openPage } from "./site";

describe("sharing", () => {
  test.each(["light", "dark"] as const)(
    "gives a link to this very view and a frame of it, %s",
    async (colorScheme) => {
      const { page, url } = await openPage({ path: "?era=opium-wars&open=era.opium-wars", colorScheme });
      await page.getByTestId("share-open").click();
      const dialog = page.getByTestId("share-dialog");
      const link = await dialog.getByLabel("Link").inputValue();
      expect(link).toMatch(new RegExp(`^${url}\\?era=opium-wars&.*at=.*open=era\\.opium-wars`));
      expect(await axeViolations(page)).toEqual([]);
      await dialog.getByTestId("share-edition").selectOption("frozen");
      const code = await dialog.getByLabel("Code for the page").inputValue();
      expect(code).toContain(`src="${url}?embed=1&amp;edition=2026.1&amp;era=opium-wars`);
      await page.keyboard.press("Escape");
      expect(await page.evaluate(() => document.activeElement?.getAttribute("data-testid"))).toBe(
        "share-open",
      );
      await page.goto(link);
      expect(await page.getByTestId("panel").locator("h2").innerText()).toContain("Opium Wars");
    },
  );

  test("says in words when the browser lets nothing be copied", async () => {
    const { page } = await openPage();
    await page.evaluate(() => {
      Object.defineProperty(navigator, "clipboard", { value: undefined });
    });
    await page.getByTestId("share-open").click();
    const link = page.locator(".copy-field").first();
    await link.getByRole("button", { name: "Copy" }).click();
    expect(await link.getByRole("status").innerText()).toContain("did not allow it");
  });
});

describe("a link pinned to another edition", () => {
  test("says so where that edition is not kept, in a frame as well", async () => {
    const { page, takeProblems } = await openPage({ path: "?embed=1&edition=2025.3&era=boat-strikes" });
    const notice = page.getByTestId("edition-notice");
    expect(await notice.innerText()).toContain("pinned to edition 2025.3, which is not kept at this address");
    takeProblems();
  });

  test("leads to the copy that is kept, with the same view", async () => {
    const asked: string[] = [];
    const { page, url } = await openPage({
      path: "?edition=2025.3&era=boat-strikes",
      waitReady: false,
      prepare: async (empty) => {
        await empty.route("**/editions/2025.3/**", (route) => {
          asked.push(route.request().url());
          return route.fulfill({ status: 200, contentType: "text/html", body: "<title>kept</title>" });
        });
      },
    });
    await page.waitForURL("**/editions/2025.3/**");
    expect(asked).toEqual([
      `${url}editions/2025.3/data/atlas.json`,
      `${url}editions/2025.3/?edition=2025.3&era=boat-strikes`,
    ]);
  });
});
