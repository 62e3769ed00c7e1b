import type { Atlas } from "../../atlas/atlas";
import { DEFAULT_VIEW } from "../../viewstate/defaultView";
import { derive } from "../derive";
import type { DrawnLayers } from "../drawing/drawLayers";
import type { MapLabel } from "../drawing/mapLabel";
import { labelBox, type Obstacle, obstacleBoxes } from "../labels";
import { besidePlace } from "./besidePlace";
import { meets } from "./boxes";
import type { Surroundings } from "./eraSurroundings";
import { isCrossed, isOwnMark, keepsClear, NEVER } from "./labelBlockers";
import type { Country } from "./labelSpots";
import { landRaster } from "./landRaster";
import type { MarkShape, TextWidth } from "./markShapes";
import { type Ground, placeOnLand } from "./placeOnLand";

export type DecidedLabel = MapLabel & { readonly minzoom: number };

/** A name for the views of one era at small zooms, while marks lie on the places that suit every view. */
interface EraName extends DecidedLabel {
  /** Ids of the era's features that make the country a subject: with them it shows. */
  readonly features: readonly string[];
}

/** Nearer than this a name has room among the marks of every view. */
const NEAREST = 6;
/** A country has it sooner. */
const NEAREST_COUNTRY = 4;
/** Type of a name on a map of a continent, css px and em; at its own size it is tried first. */
const SMALL_TYPE = { size: 9.5, spacing: 0.05 } as const;
/** Least of a name that lies on its country or province, with its middle: first all but a letter. */
const LEAST_INSIDE = [0.8, 0.5] as const;
/** Stands for a name at sea beside its country. */
const AT_SEA = 0;

/** Open water that a ledger fills when its strikes are shown. */
export interface LedgerRoom {
  readonly reach: Obstacle;
  readonly strikes: readonly string[];
}

/** Areas of the basemap, by the ids that names and members have. */
export interface Lands {
  readonly countries: readonly Country[];
  readonly provinces: readonly Country[];
}

export interface EraNamesInput {
  readonly atlas: Atlas;
  readonly layers: DrawnLayers;
  readonly labels: readonly DecidedLabel[];
  readonly marks: readonly MarkShape[];
  readonly ledgers: readonly LedgerRoom[];
  readonly lands: Lands;
  readonly widthOf: TextWidth;
  readonly ownOf: (label: MapLabel) => ReadonlySet<string>;
  readonly linesOf: (label: MapLabel) => ReadonlySet<string>;
}

/**
 * Further places for the names of the countries that an era is about, for its views of a continent or the world: each
 * country is named from the lowest zoom at which its name finds room, at its own size or smaller, on the country or in
 * open water beside it, among the marks and names of the era alone.
 */
export function eraNames(input: EraNamesInput): readonly EraName[] {
  const { atlas, layers, labels, marks, ledgers, lands, widthOf, ownOf, linesOf } = input;
  const [countryAt, provinceAt] = [landRaster(lands.countries), landRaster(lands.provinces)];
  return atlas.eras.flatMap(({ id: era }) => {
    const shown = new Set(
      derive(atlas, layers, { ...DEFAULT_VIEW, eras: [era] }).visibility.shown.map(({ id }) => id),
    );
    const held = marks.filter(({ id }) => shown.has(id));
    const isShown = (label: MapLabel) =>
      label.instead === undefined &&
      !(label.unless ?? []).some((id) => shown.has(id)) &&
      (label.features.length > 0
        ? label.features.some((id) => shown.has(id))
        : (label.subjectOf ?? []).some((id) => shown.has(id)));
    const active = labels.filter(isShown);
    const countryNames = active.filter(({ kind }) => kind === "country");
    // A symbol or a tint says nothing without its name: places come after the countries that the era is about.
    const placeNames = active.filter(({ kind }) => kind === "place" || kind === "area");
    const water = ledgers
      .filter(({ strikes }) => strikes.some((id) => shown.has(id)))
      .map(({ reach }) => reach);
    let added: EraName[] = [];
    const clearAt = (label: DecidedLabel, zoom: number) => {
      const own = ownOf(label);
      const before = added
        .filter(({ instead, upTo = NEVER }) => instead !== label.key && zoom < upTo)
        .map((one) => labelBox(one, zoom, widthOf(one)));
      const others = held.filter((mark) => mark.minzoom <= zoom && !isOwnMark(mark, own, label.kind));
      return [
        ...labels.filter(({ key, instead }) => key === label.key || instead === label.key),
        ...added.filter(({ instead }) => instead === label.key),
      ].find((one) => {
        return (
          one.isPoor !== true &&
          one.minzoom <= zoom &&
          zoom < (one.upTo ?? NEVER) &&
          !before.some((name) => meets(name, labelBox(one, zoom, widthOf(one)))) &&
          keepsClear(one, zoom, widthOf(one), others)
        );
      });
    };
    const onLand = (
      label: DecidedLabel,
      { zoom, marks: drawn, taken }: Surroundings,
      ground: Ground,
      least: readonly number[],
    ) => {
      const [own, lines] = [ownOf(label), linesOf(label)];
      // A province's name keeps off the symbols in it.
      const passes = (mark: MarkShape) =>
        isOwnMark(mark, own, label.kind) && !(label.kind === "area" && mark.part === "mark");
      const crosses = (mark: MarkShape) => passes(mark) || isCrossed(mark, lines);
      for (const isPassed of [passes, crosses]) {
        const around = { zoom, marks: drawn.filter((mark) => !isPassed(mark)), taken };
        for (const inside of least) {
          for (const sized of [label, { ...label, ...SMALL_TYPE }]) {
            const found = placeOnLand(sized, widthOf(sized), around, ground, inside);
            if (found) return found;
          }
        }
      }
      return undefined;
    };
    const countryAmong = (label: DecidedLabel, around: Surroundings) => {
      const ground = { own: label.key.replace(/^country:/, ""), countryAt };
      return onLand(label, around, ground, LEAST_INSIDE) ?? onLand(label, around, ground, [AT_SEA]);
    };
    const placeAmong = (label: DecidedLabel, around: Surroundings) => {
      const sizes = [label, { ...label, size: SMALL_TYPE.size }];
      const beside = besidePlace(sizes, widthOf, ownOf(label), linesOf(label), around);
      const ground = { own: label.key.replace(/^area:/, ""), countryAt: provinceAt };
      return beside ?? (label.kind === "area" ? onLand(label, around, ground, LEAST_INSIDE) : undefined);
    };
    // All countries first: a place's name on a small map keeps none from its country on a larger one.
    const rounds = [
      { from: 0, to: NEAREST_COUNTRY, names: countryNames },
      { from: 0, to: NEAREST, names: placeNames },
    ];
    const turns = rounds.flatMap(({ from, to, names }) =>
      Array.from({ length: to - from + 1 }, (_, step) => ({ zoom: from + step, names })),
    );
    for (const { zoom, names } of turns) {
      for (const label of names) {
        const clear = clearAt(label, zoom);
        if (clear?.forEra !== undefined) continue;
        // From here on its places of smaller maps are left, and others need not keep off them.
        added = added.map((one) =>
          one.instead === label.key ? { ...one, upTo: Math.min(one.upTo ?? NEVER, zoom) } : one,
        );
        if (clear) continue;
        const serving = active
          .filter((other) => other !== label)
          .flatMap((other) => clearAt(other, zoom) ?? []);
        const kept = added.filter(({ instead, upTo = NEVER }) => instead !== label.key && zoom < upTo);
        const taken = [...serving, ...kept].map((one) => labelBox(one, zoom, widthOf(one)));
        const drawn = held.filter((mark) => mark.minzoom <= zoom);
        const around = { zoom, marks: drawn, taken: [...taken, ...obstacleBoxes(water, zoom)] };
        const found = label.kind === "country" ? countryAmong(label, around) : placeAmong(label, around);
        if (!found) continue;
        added.push({
          ...found,
          key: `${label.key}@${era}.${zoom}`,
          instead: label.key,
          forEra: era,
          elsewhere: [],
          isPoor: false,
          hasNode: false,
          features: (label.subjectOf ?? label.features).filter((id) => shown.has(id)),
          minzoom: zoom,
        });
      }
    }
    return added;
  });
}
