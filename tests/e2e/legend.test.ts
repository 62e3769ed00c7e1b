import { expect, test } from "vitest";
import { openPage } from "./site";

test("what the key has no room for is counted, cuts no entry, and opens with a press", async () => {
  const { page } = await openPage({ path: "?at=5,15,1" });
  await page.getByRole("region", { name: "Eras", exact: true }).getByRole("button", { name: "All" }).click();
  const key = page.getByTestId("legend");
  const more = key.getByRole("button", { name: /^\d+ more$/ });
  await more.waitFor();
  const entries = () =>
    key.locator("li").evaluateAll((items) => {
      const box = document.querySelector(".legend-columns")?.getBoundingClientRect() ?? new DOMRect();
      const beyond = items.filter((item) => item.getBoundingClientRect().left >= box.right);
      const cut = items.filter((item) => {
        const { left, bottom } = item.getBoundingClientRect();
        return left < box.right && bottom > box.bottom + 1;
      });
      const within = items.filter((item) => item.closest("[inert]") === null);
      return { beyond: beyond.length, cut: cut.length, inReach: within.length, all: items.length };
    });
  const count = Number.parseInt(await more.innerText(), 10);
  const low = await entries();
  expect(low).toEqual({ beyond: count, cut: 0, inReach: low.all - count, all: low.all });

  await more.focus();
  await page.keyboard.press("Enter");
  await key.getByRole("button", { name: "Less", exact: true }).waitFor();
  const whole = await entries();
  expect([whole.beyond, whole.inReach]).toEqual([0, whole.all]);
});
