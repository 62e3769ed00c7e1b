import * as fc from "fast-check";
import { afterEach, describe, expect, test, vi } from "vitest";
import { FIRST_CHOICE } from "../../src/ui/export/choice/exportChoice";
import { keepChoice, keptChoice } from "../../src/ui/export/choice/keptChoice";
import { readChoice } from "../../src/ui/export/choice/readChoice";

describe("a choice that was kept", () => {
  test("is read as it was written", () => {
    const choice = {
      ...FIRST_CHOICE,
      format: "pdf",
      preset: "custom",
      customWidth: 640,
      theme: "print",
    } as const;
    expect(readChoice(JSON.parse(JSON.stringify(choice)))).toEqual(choice);
  });

  test("loses what is not known, and nothing else", () => {
    const kept = {
      ...FIRST_CHOICE,
      preset: "a4-portrait",
      scale: 3.125,
      format: "gif",
      withInset: "yes",
      title: "A",
    };
    expect(readChoice(kept)).toEqual({ ...FIRST_CHOICE, preset: "a4-portrait", scale: 3.125 });
  });

  test("is a whole choice whatever was kept", () => {
    const keys = Object.keys(FIRST_CHOICE);
    const hostile = fc.oneof(fc.jsonValue(), fc.dictionary(fc.constantFrom(...keys), fc.jsonValue()));
    fc.assert(
      fc.property(hostile, (kept) => {
        const read = readChoice(kept);
        expect(Object.keys(read).toSorted()).toEqual(keys.toSorted());
        expect(readChoice(read)).toEqual(read);
      }),
    );
  });
});

describe("a browser that keeps nothing", () => {
  afterEach(() => vi.unstubAllGlobals());
  const refuse = () => {
    throw new Error("QuotaExceededError");
  };

  test.each([
    ["refuses", { getItem: refuse, setItem: refuse }],
    ["holds something else", { getItem: () => "{not json", setItem: refuse }],
  ])("and %s gives the first choice", (_, storage) => {
    vi.stubGlobal("localStorage", storage);
    expect(() => keepChoice(FIRST_CHOICE)).not.toThrow();
    expect(keptChoice()).toEqual(FIRST_CHOICE);
  });
});
