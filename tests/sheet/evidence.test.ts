import { describe, expect, test } from "vitest";
import { THEMES } from "../../src/style/tokens/themes";
import { styleFor } from "../../src/style/styleFor";
import { derive } from "../../src/derive/derive";
import type { Sheet } from "../../src/sheet/sheet";
import { everySheet, held } from "./realSheets";
import { placedTexts } from "./textBoxes";

const { atlas } = held;

/** Ids of the atlas features that marks in the frame belong to; a key is a feature's id with its part after a sign. */
function marked({ marks }: Sheet): string[] {
  const ids = marks.map(({ featureId }) => featureId.split(/[#@[]/)[0] ?? "");
  return [...new Set(ids)].filter((id) => atlas.feature.has(id));
}

function sourcesOf(claims: readonly string[]): string[] {
  return claims.flatMap((id) => {
    const claim = atlas.claim.get(id);
    return claim ? [`${claim.source} ${claim.cites ?? ""}`] : [];
  });
}

function listed({ references }: Sheet): string[] {
  return references.map(({ source, cited }) => `${source.id} ${cited?.id ?? ""}`);
}

function behind(id: string): string[] {
  const { claims, volumes } = atlas.feature.get(id)?.properties ?? { claims: [], volumes: [] };
  return [...claims, ...volumes.flatMap((volume) => volume.claims)];
}

function printed(sheet: Sheet): string {
  const lines = placedTexts(sheet).filter(({ groups }) => groups[1] !== "map");
  return lines.map(({ text }) => text).join(" ");
}

describe.each(everySheet())("the sheet of the %s", (_, sheet) => {
  test("has a reference for every mark in its frame", () => {
    const marks = marked(sheet);
    expect(marks.length).toBeGreaterThan(10);
    const bare = marks.filter((id) => {
      const known = listed(sheet);
      return sourcesOf(behind(id)).some((source) => !known.includes(source));
    });
    expect(bare).toEqual([]);
  });

  test("has no reference that nothing on it rests on", () => {
    const framed = sheet.metadata.features.flatMap(behind);
    const notes = atlas.notes.flatMap(({ claims }) => claims);
    const accused = [...framed, ...notes].flatMap((id) => {
      const claim = atlas.claim.get(id);
      return claim?.status === "allegation" || claim?.status === "charge" ? claim.actors : [];
    });
    const outcomes = accused.flatMap((id) => atlas.actor.get(id)?.outcomes ?? []);
    const used = new Set(sourcesOf([...framed, ...notes, ...outcomes]));
    expect(listed(sheet).filter((source) => !used.has(source))).toEqual([]);
    expect(new Set(listed(sheet)).size).toBe(sheet.references.length);
  });

  test("shows in its frame every feature whose references it prints", () => {
    const marks = new Set(marked(sheet));
    expect(sheet.metadata.features.filter((id) => !marks.has(id))).toEqual([]);
  });

  test("prints each reference, or says how many there are and where they are", () => {
    const text = printed(sheet);
    const missing =
      sheet.referenceForm === "counted" || sheet.referenceForm === "publishers"
        ? [`${sheet.references.length} references`, "metadata"].filter((words) => !text.includes(words))
        : sheet.references.filter(({ number }) => !new RegExp(`\\b${number}\\b`).test(text));
    expect(missing).toEqual([]);
    expect(text).not.toMatch(/other sources|et al/i);
  });

  test("lists in its legend exactly the classes that are drawn", () => {
    const tokens = THEMES[sheet.spec.theme];
    const style = styleFor(derive(atlas, held.layers, sheet.view), tokens, {
      dataUrl: (file) => file,
      fontFaces: {},
    });
    const layers = new Set(sheet.marks.map(({ layer }) => layer));
    expect([...layers].every((id) => style.layers.some((layer) => layer.id === id))).toBe(true);
    const entries = (section: string) =>
      (sheet.legend.find(({ id }) => id === section)?.entries ?? []).map(({ id }) => id).toSorted();
    const features = marked(sheet).flatMap((id) => atlas.feature.get(id) ?? []);
    const rings = new Set(
      sheet.marks.filter(({ layer }) => layer === "corridors-node").map(({ featureId }) => featureId),
    );
    const nodes = features.filter(({ id }) => rings.has(id));
    const lines = features.filter(
      (feature) =>
        feature.layer === "corridors" &&
        ["line", "stub"].includes(feature.properties.shape) &&
        !rings.has(feature.id),
    );
    const classes = (all: readonly string[]) => [...new Set(all)].toSorted();
    expect(entries("standing")).toEqual(
      classes([
        ...lines.map(({ properties }) => properties.standing),
        ...nodes.map(({ properties }) => `node-${properties.standing}`),
      ]),
    );
    const isNumbered = sheet.legend.some(({ id, title }) => id === "eras" && title.includes("numeral"));
    expect(isNumbered).toBe(layers.has("corridors-numeral"));
    expect(entries("eras")).toEqual(
      classes(
        features
          .filter(({ layer }) => !["strikes", "deployments", "hubs"].includes(layer))
          .map(({ eras }) => eras.find((era) => sheet.view.eras.includes(era)) ?? ""),
      ),
    );
    const { scale } = derive(atlas, held.layers, sheet.view);
    const figures = lines.flatMap(({ id }) => scale?.claims.get(id)?.figure ?? []);
    const widths = new Set(figures.map(({ value, max, qualifier }) => `${value} ${max} ${qualifier}`)).size;
    // Without a figure on this scale a line is hollow, for want of any figure or because its own is of another kind.
    const isAnyHollow = lines.some(({ id }) => !scale?.claims.has(id));
    expect(entries("width")).toHaveLength(widths + (isAnyHollow ? 1 : 0));
    expect(entries("sources")).toEqual(
      classes([
        ...features.flatMap((feature) =>
          feature.layer === "source-countries"
            ? [feature.properties.kind === "region" ? "region" : "country"]
            : [],
        ),
        ...(layers.has("source-countries-hatch") ? ["no-figure"] : []),
      ]),
    );
    expect(entries("hubs")).toEqual(
      classes(features.flatMap((feature) => (feature.layer === "hubs" ? [feature.properties.kind] : []))),
    );
    expect(entries("strikes").length > 0).toBe(features.some(({ layer }) => layer === "strikes"));
  });
});
