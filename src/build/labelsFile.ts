import type { Atlas } from "../atlas/atlas";
import { type BasemapLabels, labelCandidates } from "../derive/drawing/labelCandidates";
import type { DrawnLayers } from "../derive/drawing/drawLayers";
import type { MapLabel } from "../derive/drawing/mapLabel";
import { decideLabels, type Obstacle } from "../derive/labels";
import { everyMark } from "../derive/layout/everyMark";
import { type Blockers, crossedFeatures, labelBlockers, ownFeatures } from "../derive/layout/labelBlockers";
import { type Country, withSpots } from "../derive/layout/labelSpots";
import type { TextWidth } from "../derive/layout/markShapes";
import { ledgerReach, SEA_NOT_STATED } from "../derive/ledger";

type DecidedLabel = MapLabel & { readonly minzoom: number };

/** Further places of one name that are kept free, the best first. */
const MOST_STAND_INS = 5;
/** After the names of places, before those of areas where it is a country's. */
const STAND_IN_LATER = 1.5;

/** Open water that ledgers may come to fill: no label enters it. */
function ledgerObstacles(atlas: Atlas): readonly Obstacle[] {
  return [...atlas.seaArea.values()].flatMap(({ id, ledgerAt, ledgerColumns }) => {
    const held = atlas
      .featuresOf("strikes")
      .filter(({ properties }) => (properties.seaArea ?? SEA_NOT_STATED) === id);
    return ledgerAt && held.length > 0
      ? [ledgerReach(ledgerAt, ledgerColumns ?? held.length, held.length)]
      : [];
  });
}

/** The same name at further places, for views in which marks lie on the first. */
function standIns(labels: readonly DecidedLabel[]): readonly MapLabel[] {
  return labels
    .filter(({ kind }) => kind !== "marine" && kind !== "figure")
    .flatMap((label) =>
      (label.elsewhere ?? []).slice(0, MOST_STAND_INS).map(({ at, anchor }, index) => ({
        ...label,
        at,
        anchor,
        key: `${label.key}~${index + 1}`,
        instead: label.instead ?? label.key,
        elsewhere: [],
        hasNode: false,
        from: label.minzoom,
        rank: label.rank + STAND_IN_LATER,
      })),
    );
}

function merged(a: Blockers, b: Blockers): Blockers {
  const ids = new Set([...Object.keys(a), ...Object.keys(b)]);
  return Object.fromEntries([...ids].map((id) => [id, Math.max(a[id] ?? 0, b[id] ?? 0)]));
}

/**
 * `labels.geojson`: where each label stands, the whole zoom from which it shows, and the features whose marks it
 * gives way to. A figure under a name goes with the name.
 */
export function labelsFile(
  atlas: Atlas,
  layers: DrawnLayers,
  basemap: BasemapLabels,
  countries: readonly Country[],
  widthOf: TextWidth,
): string {
  const marks = everyMark(atlas, layers, widthOf);
  const ownOf = ownFeatures(atlas);
  const linesOf = crossedFeatures(atlas);
  // Seizures are off until asked for, and then everywhere: names give way to them but are not moved for them.
  const lasting = marks.filter(({ layer }) => layer !== "seizures" && layer !== "seizure-flows");
  const candidates = labelCandidates(atlas, basemap).map((label) =>
    withSpots(label, widthOf(label), lasting, ownOf(label), countries),
  );
  const obstacles = ledgerObstacles(atlas);
  const first = decideLabels(candidates, obstacles, widthOf);
  const settled = first.map((label) => ({ ...label, from: label.minzoom }));
  const decided = decideLabels([...settled, ...standIns(first)], obstacles, widthOf);
  const blockers = new Map(
    decided.map((label) => [
      label.key,
      labelBlockers(label, widthOf(label), marks, ownOf(label), linesOf(label)),
    ]),
  );
  const everyBlocker = (key: string | undefined) => {
    const held = blockers.get(key ?? "");
    return held ? merged(held.blockers, held.crossed) : {};
  };
  const features = decided.map(({ at, rank: _rank, elsewhere: _elsewhere, ...properties }) => ({
    type: "Feature",
    properties: {
      ...properties,
      blockers: merged(blockers.get(properties.key)?.blockers ?? {}, everyBlocker(properties.under)),
      crossed: blockers.get(properties.key)?.crossed ?? {},
    },
    geometry: { type: "Point", coordinates: at },
  }));
  return JSON.stringify({ type: "FeatureCollection", features });
}
