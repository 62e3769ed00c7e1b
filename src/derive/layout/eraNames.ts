import type { Atlas } from "../../atlas/atlas";
import { DEFAULT_VIEW } from "../../viewstate/defaultView";
import { derive } from "../derive";
import type { DrawnLayers } from "../drawing/drawLayers";
import type { MapLabel } from "../drawing/mapLabel";
import { STUB_TARGET } from "../drawing/stubTargetLabels";
import { labelBox, type Obstacle, obstacleBoxes } from "../labels";
import { meets } from "./boxes";
import type { Surroundings } from "./eraSurroundings";
import { isOwnMark, keepsClear, NEVER } from "./labelBlockers";
import type { Country } from "./labelSpots";
import { landRaster } from "./landRaster";
import type { MarkShape, TextWidth } from "./markShapes";
import { countryNameAshore, nameAmong, type Naming } from "./nameAmong";

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
 * Further places for the names of what an era is about, for its views of a continent or the world: each country, town,
 * province and region is named from the lowest zoom at which its name finds room among the marks and names of the era
 * alone. A place that is found gives way as soon as the map is large enough for a better one.
 */
export function eraNames(input: EraNamesInput): readonly EraName[] {
  const { atlas, layers, labels, marks, ledgers, lands, widthOf, ownOf, linesOf } = input;
  const naming: Naming = {
    widthOf,
    ownOf,
    linesOf,
    countryAt: landRaster(lands.countries),
    provinceAt: landRaster(lands.provinces),
  };
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
    const placeNames = active.filter(
      ({ kind, key }) => kind === "place" || (kind === "area" && !key.startsWith(STUB_TARGET)),
    );
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
    const surroundings = (label: DecidedLabel, zoom: number): Surroundings => {
      const serving = active
        .filter((other) => other !== label)
        .flatMap((other) => clearAt(other, zoom) ?? []);
      const kept = added.filter(({ instead, upTo = NEVER }) => instead !== label.key && zoom < upTo);
      const taken = [...serving, ...kept].map((one) => labelBox(one, zoom, widthOf(one)));
      const drawn = held.filter((mark) => mark.minzoom <= zoom);
      return { zoom, marks: drawn, taken: [...taken, ...obstacleBoxes(water, zoom)] };
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
        const isForEra = clear?.forEra !== undefined;
        const found = clear
          ? isForEra && countryNameAshore(label, clear, zoom, () => surroundings(label, zoom), naming)
          : nameAmong(label, surroundings(label, zoom), naming);
        if (isForEra && !found) continue;
        // From here on its places of smaller maps are left, and others need not keep off them.
        added = added.map((one) =>
          one.instead === label.key ? { ...one, upTo: Math.min(one.upTo ?? NEVER, zoom) } : one,
        );
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
