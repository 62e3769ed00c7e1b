import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { createViewStore } from "../../src/store/viewStore";
import { DEFAULT_VIEW } from "../../src/viewstate/defaultView";
import { moveCamera, select, setSheetTexts, setTheme, toggleEra } from "../../src/viewstate/transitions";
import type { UrlContext } from "../../src/viewstate/urlParameter";
import { fakeAddressBar } from "./fakeAddressBar";

const ERAS = ["opium-wars", "cocaine-fentanyl-2020s", "boat-strikes"];
const context: UrlContext = {
  eras: ERAS,
  sources: [],
  hasSelection: (_, id) => id === "source-colombia",
  hasScale: () => false,
  hasSeries: () => false,
  storySteps: () => 0,
};

const BEFORE_IT = { center: [-73, 4], zoom: 5 } as const;

function open(query = "") {
  const addressBar = fakeAddressBar(query);
  const store = createViewStore({
    addressBar,
    context,
    opening: DEFAULT_VIEW,
    arrival: (selection) => ({ ...DEFAULT_VIEW, eras: ERAS, camera: BEFORE_IT, selection }),
  });
  return { addressBar, store, view: () => store.getSnapshot().view };
}

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe("at the start", () => {
  test("the view is the address's", () => {
    expect(open("era=opium-wars&open=feature.source-colombia").view()).toMatchObject({
      eras: ["opium-wars"],
      selection: { kind: "feature", id: "source-colombia" },
    });
  });

  test("an address that opens something and says no camera comes before it; what else it says holds", () => {
    expect(open("open=feature.source-colombia").view()).toMatchObject({ camera: BEFORE_IT, eras: ERAS });
    expect(open("era=opium-wars&open=feature.source-colombia").view()).toMatchObject({
      camera: BEFORE_IT,
      eras: ["opium-wars"],
    });
  });

  test.each([
    "at=10,20,3&open=feature.source-colombia",
    "page=sources&open=feature.source-colombia",
    "open=feature.atlantis",
  ])("%s keeps its camera, or the opening's", (query) => {
    const { center } = open(query).view().camera;
    expect(center).toEqual(query.startsWith("at") ? [10, 20] : DEFAULT_VIEW.camera.center);
  });

  test("an address that the page wrote leads back to its very view, from where the opening is seen as well", () => {
    const { addressBar, store, view } = open();
    store.dispatch(select({ kind: "feature", id: "source-colombia" }));
    expect(open(addressBar.query()).view()).toEqual(view());
  });

  test("what of the address is unknown is kept to be told, until it is dismissed", () => {
    const { store } = open("era=atlantis&theme=dark");
    expect(store.getSnapshot().view.theme).toBe("dark");
    expect(store.getSnapshot().dropped.map(({ parameter }) => parameter)).toEqual(["era"]);
    store.dismissDropped();
    expect(store.getSnapshot().dropped).toEqual([]);
  });
});

test("a query that is opened is a step of its own over its own defaults, and names what it could not use", () => {
  const { addressBar, store, view } = open("era=opium-wars");
  store.open("theme=dark&era=boat-strikes,atlantis", { ...DEFAULT_VIEW, flows: "all" });
  expect(view()).toMatchObject({ eras: ["boat-strikes"], theme: "dark", flows: "all" });
  expect(store.getSnapshot().dropped.map(({ parameter }) => parameter)).toEqual(["era"]);
  expect(addressBar.entries()).toHaveLength(2);
  addressBar.travel(-1);
  expect(view().eras).toEqual(["opium-wars"]);
});

test("an edition asked for stays in the address; what is no edition is told and forgotten", () => {
  const { addressBar, store } = open("embed=1&edition=2026.1&era=opium-wars");
  expect(store.pinned).toBe("2026.1");
  store.dispatch(setTheme("dark"));
  expect(addressBar.query()).toMatch(/^embed=1&edition=2026\.1&/);
  const { store: wrong } = open("edition=..%2Felsewhere");
  expect(wrong.pinned).toBeNull();
  expect(wrong.getSnapshot().dropped.map(({ parameter }) => parameter)).toEqual(["edition"]);
});

describe("a step", () => {
  test("is a new entry, and back and forward lead through it", () => {
    const { addressBar, store, view } = open();
    store.dispatch(toggleEra("opium-wars", ERAS));
    store.dispatch(select({ kind: "feature", id: "source-colombia" }));
    expect(addressBar.entries()).toHaveLength(3);
    addressBar.travel(-1);
    expect(view()).toMatchObject({ eras: ERAS, selection: null });
    addressBar.travel(-1);
    expect(view()).toEqual(DEFAULT_VIEW);
    addressBar.travel(2);
    expect(view().selection).toEqual({ kind: "feature", id: "source-colombia" });
  });

  test("that changes nothing leaves no entry", () => {
    const { addressBar, store } = open();
    store.dispatch(setTheme(null));
    store.dispatch(select(null));
    expect(addressBar.entries()).toEqual([""]);
  });

  test("tells those who listen, until they stop", () => {
    const { store } = open();
    const heard = vi.fn<() => void>();
    const stop = store.subscribe(heard);
    store.dispatch(setTheme("dark"));
    stop();
    store.dispatch(setTheme("light"));
    expect(heard).toHaveBeenCalledTimes(1);
  });
});

describe("the camera", () => {
  const there = moveCamera({ center: [10, 20], zoom: 4 });

  test("is written into the present entry, once it rests", () => {
    const { addressBar, store } = open();
    store.dispatch(moveCamera({ center: [1, 2], zoom: 3 }));
    store.dispatch(there);
    expect(addressBar.entries()).toEqual([""]);
    vi.runAllTimers();
    expect(addressBar.entries()).toEqual(["at=10,20,4"]);
  });

  test("is kept in the entry that a step leaves behind", () => {
    const { addressBar, store, view } = open();
    store.dispatch(there);
    store.dispatch(setTheme("dark"));
    addressBar.travel(-1);
    expect(view().camera).toEqual({ center: [10, 20], zoom: 4 });
  });

  test("does not follow the reader back to another entry", () => {
    const { addressBar, store } = open();
    store.dispatch(setTheme("dark"));
    store.dispatch(there);
    addressBar.travel(-1);
    vi.runAllTimers();
    expect(addressBar.entries()[0]).toBe("");
  });

  test("leaves the settled view as it was, so that nothing is derived anew", () => {
    const { store } = open();
    const { settled } = store.getSnapshot();
    store.dispatch(there);
    expect(store.getSnapshot().settled).toBe(settled);
    store.dispatch(toggleEra("opium-wars", ERAS));
    expect(store.getSnapshot().settled.eras).toContain("opium-wars");
  });
});

test("typing a title makes no entry for each letter", () => {
  const { addressBar, store } = open();
  for (const title of ["T", "To", "Ton"]) store.dispatch(setSheetTexts({ title }));
  vi.runAllTimers();
  expect(addressBar.entries()).toEqual(["title=Ton"]);
});

test("an embedded page stays one at every step", () => {
  const { addressBar, store } = open("embed=1");
  expect(store.isEmbedded).toBe(true);
  store.dispatch(setTheme("dark"));
  expect(addressBar.query()).toBe("embed=1&theme=dark");
});
