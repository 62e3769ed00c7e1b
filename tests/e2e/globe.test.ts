import { expect, test } from "vitest";
import { openSite } from "./site";

test("the globe's button turns the map, stays pressed, and the list names what faces the reader", async () => {
  const { page } = await openSite({ path: "?era=opium-wars,boat-strikes&at=-75,14,1.5" });
  const inView = page.getByText(/^In view \(\d+\)$/);
  const flat = await inView.innerText();
  const button = page.getByRole("button", { name: "Globe" });
  expect(await button.getAttribute("aria-pressed")).toBe("false");
  await button.click();
  await expect.poll(() => new URL(page.url()).searchParams.get("projection")).toBe("globe");
  expect(await button.getAttribute("aria-pressed")).toBe("true");
  const rim = page.locator(".globe-rim circle");
  const radius = async () => Number(await rim.getAttribute("r"));
  await expect.poll(radius).toBeGreaterThan(100);
  await inView.click();
  const marks = page.getByTestId("in-view");
  await expect.poll(() => marks.innerText()).toContain("Caribbean");
  expect(await marks.innerText()).not.toContain("Canton");
  await button.click();
  await expect.poll(() => new URL(page.url()).searchParams.get("projection")).toBe(null);
  expect(await inView.innerText()).toBe(flat);
  await expect.poll(radius).toBe(0);
});
