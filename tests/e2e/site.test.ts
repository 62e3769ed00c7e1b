import { describe, expect, test } from "vitest";
import { openPage, openSite } from "./site";

describe.each([
  ["the root of a host", "/"],
  ["a folder deep inside one", "/graphics/2026/waybill/"],
])("the built site at %s", (_, subdirectory) => {
  test("shows the map and switches an era with no error, no violation of its policy and no request to another host", async () => {
    const { page, problems } = await openSite({ subdirectory });
    const map = await page.getByTestId("map").boundingBox();
    expect(map?.width).toBeGreaterThan(600);
    expect(map?.height).toBeGreaterThan(400);
    expect(problems()).toEqual([]);
    const era = page.getByTestId("era-list").locator("[data-era='golden-crescent-1980s']");
    const isOn = async () =>
      (await era.getAttribute("aria-pressed")) ?? (await era.getAttribute("aria-checked"));
    const before = await isOn();
    await era.click();
    await expect.poll(isOn).toBe(before === "true" ? "false" : "true");
    expect(problems()).toEqual([]);
  });
});

test("without a script the page says what it is", async () => {
  const { page } = await openPage({ waitReady: false, context: { javaScriptEnabled: false } });
  await expect.poll(() => page.locator("noscript").innerText()).toContain("atlas of trafficking routes");
  expect(await page.getByRole("heading", { level: 1 }).innerText()).toBe("Waybill");
});

test("the built page carries its policy, icon and colours, and nothing inline but data", async () => {
  const { page } = await openPage({ waitReady: false, context: { javaScriptEnabled: false } });
  const html = await (await page.request.get(page.url())).text();
  expect(html).toContain("Content-Security-Policy");
  expect(html).not.toMatch(
    /<style|\sstyle=|\son\w+=|<script(?![^>]*\s(?:src=|type="application\/ld\+json"))/,
  );
  for (const [, address = ""] of html.matchAll(/\s(?:href|src)="([^"]+)"/g)) {
    expect(address, "addresses are relative, so that any folder will do").toMatch(/^\.\//);
    const answer = await page.request.get(new URL(address, page.url()).href);
    expect(answer.ok(), address).toBe(true);
  }
});
