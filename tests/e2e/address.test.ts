import { describe, expect, test } from "vitest";
import { openPage } from "./site";

describe("parts of an address that cannot be used", () => {
  test("are said in words and can be dismissed; the rest of the view holds", async () => {
    const { page } = await openPage({
      path: "?era=atlantis,opium-wars&open=feature.atlantis&theme=dark&sepia=1",
    });
    const notice = page.getByTestId("dropped");
    const words = await notice.innerText();
    for (const part of ["“atlantis” is not known", "open:", "sepia: not a part of any view"])
      expect(words).toContain(part);
    expect(await page.locator('[data-era="opium-wars"]').first().getAttribute("aria-pressed")).toBe("true");
    expect(await page.locator("html").getAttribute("data-theme")).toBe("dark");
    await notice.getByRole("button", { name: "Dismiss" }).click();
    expect(await notice.count()).toBe(0);
  });

  test("cannot put mark-up into the page", async () => {
    const { page } = await openPage({ path: `?era=${encodeURIComponent("<img src=x onerror=alert(1)>")}` });
    expect(await page.getByTestId("dropped").locator("img").count()).toBe(0);
    expect(await page.getByTestId("dropped").innerText()).toContain("<img src=x");
  });
});

test("a frame in another page holds map, key and credit alone", async () => {
  const { page } = await openPage({ path: "?embed=1" });
  for (const shown of ["map", "legend"]) expect(await page.getByTestId(shown).count()).toBe(1);
  for (const hidden of ["era-list", "panel", "timeline", "theme", "export-open"])
    expect(await page.getByTestId(hidden).count()).toBe(0);
  expect(await page.locator(".credit").innerText()).toContain("Natural Earth");
});

describe("colours", () => {
  test("follow the system until the reader chooses", async () => {
    const { page } = await openPage({ colorScheme: "dark" });
    expect(await page.locator("html").getAttribute("data-theme")).toBe("dark");
    await page.getByTestId("theme").selectOption("print");
    expect(await page.locator("html").getAttribute("data-theme")).toBe("print");
    expect(new URL(page.url()).searchParams.get("theme")).toBe("print");
  });
});

describe("an atlas that cannot be read", () => {
  test("is told in words, and reading can be tried again", async () => {
    let isBroken = true;
    const { page, takeProblems } = await openPage({
      waitReady: false,
      prepare: async (empty) => {
        await empty.route("**/data/atlas.json", (route) =>
          isBroken ? route.fulfill({ status: 503, body: "" }) : route.continue(),
        );
      },
    });
    const told = page.getByRole("alert");
    await told.waitFor();
    expect(await told.innerText()).toContain("The server answered 503 for data/atlas.json.");
    isBroken = false;
    takeProblems();
    await told.getByRole("button", { name: "Try again" }).click();
    await page.waitForSelector('html[data-ready="true"]', { state: "attached" });
    expect(await page.getByTestId("map").count()).toBe(1);
  });
});
