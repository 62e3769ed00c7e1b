import type { Atlas } from "../atlas/atlas";
import { type BasemapLabels, labelCandidates } from "../derive/drawing/labelCandidates";
import { stubTargetLabels } from "../derive/drawing/stubTargetLabels";
import type { DrawnLayers } from "../derive/drawing/drawLayers";

import { decideLabels, HIGHEST_LABEL_ZOOM, labelBox, obstacleBoxes } from "../derive/labels";
import { everyMark } from "../derive/layout/everyMark";
import {
  type Blockers,
  crossedFeatures,
  labelBlockers,
  NEVER,
  ownFeatures,
} from "../derive/layout/labelBlockers";
import { withSpots } from "../derive/layout/labelSpots";
import { type DecidedLabel, eraNames, type Lands, type LedgerRoom } from "../derive/layout/eraNames";
import { toWorld } from "../derive/mercator";
import { type Box, meets } from "../derive/layout/boxes";
import type { TextWidth } from "../derive/layout/markShapes";
import { ledgerReach, SEA_NOT_STATED } from "../derive/ledger";

/** Further places of one name that are kept free, the best first. */
const MOST_STAND_INS = 5;
/** After the names of places, before those of areas where it is a country's. */
const STAND_IN_LATER = 1.5;

/** Open water that ledgers may come to fill: no label enters it. */
function ledgerRooms(atlas: Atlas): readonly LedgerRoom[] {
  return [...atlas.seaArea.values()].flatMap(({ id, ledgerAt, ledgerColumns }) => {
    const held = atlas
      .featuresOf("strikes")
      .filter(({ properties }) => (properties.seaArea ?? SEA_NOT_STATED) === id);
    return ledgerAt && held.length > 0
      ? [
          {
            reach: ledgerReach(ledgerAt, ledgerColumns ?? held.length, held.length),
            strikes: held.map((strike) => strike.id),
          },
        ]
      : [];
  });
}

/** The same name at further places, for views in which marks lie on the first. */
function standIns(labels: readonly DecidedLabel[]): readonly DecidedLabel[] {
  return labels
    .filter(({ kind }) => kind !== "marine" && kind !== "figure")
    .flatMap((label) =>
      (label.elsewhere ?? []).slice(0, MOST_STAND_INS).map((spot, index) => ({
        ...label,
        ...spot,
        key: `${label.key}~${index + 1}`,
        instead: label.instead ?? label.key,
        elsewhere: [],
        hasNode: false,
        from: label.minzoom,
        rank: label.rank + STAND_IN_LATER,
      })),
    );
}

/** First zoom from which a label keeps out of the ledgers' water, by the ids of the strikes with which they show. */
function ledgersOn(label: DecidedLabel, ledgers: readonly LedgerRoom[], widthOf: TextWidth): Blockers {
  const found: Record<string, number> = {};
  for (const { reach, strikes } of ledgers) {
    const isOn = (zoom: number) => {
      const box = labelBox(label, zoom, widthOf(label));
      return obstacleBoxes([reach], zoom).some((room) => meets(room, box));
    };
    let zoom = HIGHEST_LABEL_ZOOM;
    while (zoom >= label.minzoom && !isOn(zoom)) zoom--;
    if (zoom < label.minzoom) continue;
    for (const id of strikes)
      found[id] = Math.max(found[id] ?? 0, zoom === HIGHEST_LABEL_ZOOM ? NEVER : zoom + 1);
  }
  return found;
}

/** Shares of the world's width within which labels beside their positions are looked at together. */
const PASSING = 0.01;

/**
 * Labels beside their positions that stand near this one: texts on opposite sides pass each other as their positions
 * draw apart, so that two that are clear of each other may meet on a larger map.
 */
function passed(label: DecidedLabel, before: readonly DecidedLabel[]): readonly DecidedLabel[] {
  const [x, y] = toWorld(label.at);
  return before.filter((other) => {
    if (label.anchor === "center" && other.anchor === "center") return false;
    const [ox, oy] = toWorld(other.at);
    return Math.abs(ox - x) < PASSING && Math.abs(oy - y) < PASSING;
  });
}

/** The last whole zoom at which a label may show. */
function lastZoom({ upTo = NEVER }: DecidedLabel): number {
  return Math.ceil(upTo) - 1;
}

/** First zoom from which a label keeps clear of others, by the ids of the features with which those show. */
function namesOn(label: DecidedLabel, others: readonly DecidedLabel[], widthOf: TextWidth): Blockers {
  const found: Record<string, number> = {};
  const boxAt = (one: DecidedLabel, zoom: number): Box => labelBox(one, zoom, widthOf(one));
  for (const other of others) {
    if ((other.instead ?? other.key) === (label.under ?? label.instead ?? label.key)) continue;
    const from = Math.max(label.minzoom, other.minzoom);
    const last = Math.min(HIGHEST_LABEL_ZOOM, lastZoom(label), lastZoom(other));
    let zoom = last;
    while (zoom >= from && !meets(boxAt(label, zoom), boxAt(other, zoom))) zoom--;
    if (zoom < from) continue;
    for (const id of other.features)
      found[id] = Math.max(found[id] ?? 0, zoom === HIGHEST_LABEL_ZOOM ? NEVER : zoom + 1);
  }
  return found;
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
  lands: Lands,
  widthOf: TextWidth,
): string {
  const marks = everyMark(atlas, layers, widthOf);
  const ownOf = ownFeatures(atlas);
  const linesOf = crossedFeatures(atlas);
  // Seizures are off until asked for, and then everywhere: names give way to them but are not moved for them.
  const lasting = marks.filter(({ layer }) => layer !== "seizures" && layer !== "seizure-flows");
  const named = [...labelCandidates(atlas, basemap), ...stubTargetLabels(atlas, layers)];
  const candidates = named.map((label) =>
    withSpots(label, widthOf(label), lasting, ownOf(label), lands.countries),
  );
  const ledgers = ledgerRooms(atlas);
  const obstacles = ledgers.map(({ reach }) => reach);
  const first = decideLabels(candidates, obstacles, widthOf);
  const decided = [...first, ...decideLabels(standIns(first), obstacles, widthOf, first)];
  const names = eraNames({
    atlas,
    layers,
    labels: decided,
    marks: lasting,
    ledgers,
    lands,
    widthOf,
    ownOf,
    linesOf,
  });
  const all = [...decided, ...names];
  const blockers = new Map(
    all.map((label, index) => {
      const found = labelBlockers(label, widthOf(label), marks, ownOf(label), linesOf(label));
      const before = names.slice(0, Math.max(0, index - decided.length));
      const over = namesOn(
        label,
        index < decided.length ? [...passed(label, decided.slice(0, index)), ...names] : before,
        widthOf,
      );
      const water = ledgersOn(label, index < decided.length ? [] : ledgers, widthOf);
      return [label.key, { ...found, blockers: merged(found.blockers, merged(over, water)) }];
    }),
  );
  const everyBlocker = (key: string | undefined) => {
    const held = blockers.get(key ?? "");
    return held ? merged(held.blockers, held.crossed) : {};
  };
  const features = all.map(({ rank: _rank, elsewhere: _elsewhere, subjectOf, ...properties }) => ({
    type: "Feature",
    properties: {
      ...properties,
      width: Math.round(widthOf(properties) * 10) / 10,
      ...(properties.instead === undefined && subjectOf ? { subjectOf } : {}),
      blockers: merged(blockers.get(properties.key)?.blockers ?? {}, everyBlocker(properties.under)),
      crossed: blockers.get(properties.key)?.crossed ?? {},
    },
    geometry: { type: "Point", coordinates: properties.at },
  }));
  return JSON.stringify({ type: "FeatureCollection", features });
}
