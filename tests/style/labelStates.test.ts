import { describe, expect, it } from "vitest";
import { type LabelSwitch, labelStates } from "../../src/style/labelStates";

function label(key: string, rest: Partial<LabelSwitch> = {}): LabelSwitch {
  return {
    key,
    kind: "country",
    text: "PERU",
    at: [-75, -10],
    anchor: "center",
    size: 12,
    line: 0,
    width: 40,
    features: [],
    blockers: {},
    crossed: {},
    minzoom: 0,
    ...rest,
  };
}

describe("when a name shows", () => {
  it("a name of the basemap that nothing lies on needs no word", () => {
    expect(labelStates([label("country:pe")], new Set(["route"])).size).toBe(0);
  });

  it("a name gives way to a mark that is shown, until it is clear of it, and not to one that is off", () => {
    const labels = [label("country:pe", { blockers: { route: 4 } })];
    expect(labelStates(labels, new Set(["route"])).get("country:pe")).toMatchObject({ from: 4 });
    expect(labelStates(labels, new Set()).size).toBe(0);
  });

  it("its stand-in has it until then", () => {
    const labels = [
      label("country:pe", { blockers: { route: 4 } }),
      label("country:pe~1", { instead: "country:pe", minzoom: 2 }),
    ];
    const states = labelStates(labels, new Set(["route"]));
    expect(states.get("country:pe~1")).toMatchObject({ on: true, from: 2 });
    expect(states.get("country:pe")?.["from"]).toBeGreaterThan(8);
  });

  it("the name of a place is on only with what is marked there", () => {
    const labels = [label("place:lima", { features: ["port"] })];
    expect(labelStates(labels, new Set(["other"])).get("place:lima")?.["on"]).not.toBe(true);
    expect(labelStates(labels, new Set(["port"])).get("place:lima")?.["on"]).toBe(true);
  });

  it("a subject of the map may stand across its own lines, another country's name may not", () => {
    const crossed = { crossed: { route: 6 } };
    const subject = label("country:pe", { ...crossed, subjectOf: ["route"] });
    expect(labelStates([subject], new Set(["route"])).get("country:pe")).toMatchObject({
      from: 0,
      isSubject: true,
    });
    expect(labelStates([label("country:cl", crossed)], new Set(["route"])).get("country:cl")).toMatchObject({
      from: 6,
    });
  });

  it("an earlier name is set instead of today's, unless what is shown says otherwise", () => {
    const labels = [
      label("country:mm"),
      label("former:mm", { instead: "country:mm", features: ["old"], unless: ["new"] }),
    ];
    expect(labelStates(labels, new Set(["old"])).get("former:mm")).toMatchObject({ on: true, from: 0 });
    expect(labelStates(labels, new Set(["old", "new"])).get("former:mm")?.["on"]).not.toBe(true);
  });

  it("a name over a globe's rim shows at no zoom", () => {
    const states = labelStates([label("country:pe")], new Set(), () => true);
    expect(states.get("country:pe")?.["from"]).toBeGreaterThan(8);
  });
});
