import { afterEach, expect, test, vi } from "vitest";
import { keepChoice, keptChoice } from "../../src/ui/export/choice/keptChoice";

afterEach(() => vi.unstubAllGlobals());

function forbidden(): never {
  throw new DOMException("forbidden", "SecurityError");
}

test("where nothing may be stored, a choice still presets the dialog until the page is left", () => {
  vi.stubGlobal("localStorage", { getItem: forbidden, setItem: forbidden });
  const first = keptChoice();
  const chosen = { ...first, withInset: !first.withInset, isGreyscale: !first.isGreyscale };
  keepChoice(chosen);
  expect(keptChoice()).toEqual(chosen);
});

test("a choice that was stored is read from there", () => {
  const stored = new Map<string, string>();
  vi.stubGlobal("localStorage", {
    getItem: (key: string) => stored.get(key) ?? null,
    setItem: (key: string, value: string) => stored.set(key, value),
  });
  const chosen = { ...keptChoice(), withTitle: false };
  keepChoice(chosen);
  expect(keptChoice()).toEqual(chosen);
  stored.clear();
  expect(keptChoice().withTitle).toBe(true);
});
