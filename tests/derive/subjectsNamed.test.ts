import { join } from "node:path";
import { expect, test } from "vitest";
import type { Position } from "../../src/atlas/records";
import { snapshotAtlas } from "../../src/cli/snapshotAtlas";
import { derive } from "../../src/derive/derive";
import { eraView } from "../../src/derive/eraView";
import { type MapFrame, projectInto } from "../../src/derive/mapFrame";
import { frameCamera } from "../../src/sheet/frameCamera";
import { featureStates } from "../../src/style/featureStates";
import { DEFAULT_VIEW } from "../../src/viewstate/defaultView";

const { atlas, layers, labels, sources } = snapshotAtlas(join(import.meta.dirname, "../../geo"));

/** About the map's frame on a page of 1440 × 900 and on a phone of 390 × 844. */
const SCREENS = { desk: { width: 768, height: 555 }, phone: { width: 390, height: 420 } } as const;
/** About the map's frame on sheets of these sizes, which show the extent of the desk's first view. */
const SHEETS = { "1200x675": { width: 800, height: 540 }, "1600x900": { width: 1090, height: 720 } } as const;

/**
 * Ends for whose names there is no room: Southern China among the names of its five ports; Southwest Asia where
 * Afghanistan's name stands, and Helmand below it; and at zoom 2 Sistan and Baluchestan, and Kyrgyzstan, between whose
 * borders an arrow towards Russia begins.
 */
const NO_ROOM = {
  china: ["area:southern-china"],
  crescent: ["area:helmand", "area:southwest-asia"],
  smallCrescent: ["area:helmand", "area:sistan-baluchistan", "area:southwest-asia", "country:kg"],
} as const;
const UNNAMED_ENDS: Readonly<Record<string, readonly string[]>> = {
  "opium-wars desk": NO_ROOM.china,
  "opium-wars phone": NO_ROOM.china,
  "opium-wars 1200x675": NO_ROOM.china,
  "opium-wars 1600x900": NO_ROOM.china,
  "afghanistan-and-iran desk": NO_ROOM.crescent,
  "afghanistan-and-iran phone": NO_ROOM.smallCrescent,
  "afghanistan-and-iran 1200x675": NO_ROOM.smallCrescent,
  "afghanistan-and-iran 1600x900": NO_ROOM.crescent,
};

const positions = new Map(
  (sources["labels"]?.features ?? []).flatMap(({ properties, geometry }) =>
    geometry.type === "Point"
      ? [[String(properties?.["key"]), geometry.coordinates as Position] as const]
      : [],
  ),
);

function firstFrames(era: string): [string, MapFrame][] {
  const derived = derive(atlas, layers, { ...DEFAULT_VIEW, eras: [era] });
  const screens = Object.entries(SCREENS).flatMap(([name, size]): [string, MapFrame][] => {
    const camera = eraView(derived, era, size);
    return camera ? [[name, { ...camera, ...size }]] : [];
  });
  const [, desk] = screens[0] ?? [];
  const sheets = Object.entries(SHEETS).flatMap(([name, size]): [string, MapFrame][] =>
    desk ? [[name, frameCamera(desk, SCREENS.desk, size)]] : [],
  );
  return [...screens, ...sheets];
}

/** Of these names, by their labels' keys, those in the frame that do not show there. */
function unnamed(era: string, names: readonly string[], frame: MapFrame): string[] {
  const derived = derive(atlas, layers, { ...DEFAULT_VIEW, eras: [era] });
  const states = featureStates(derived, labels).get("labels");
  const zoom = Math.floor(frame.zoom);
  const isInFrame = (key: string) => {
    const [x, y] = projectInto(frame, positions.get(key) ?? [0, 0]);
    return x > 0 && x < frame.width && y > 0 && y < frame.height;
  };
  return [...new Set(names)].toSorted().filter((name) => {
    const shown = labels.filter(({ key, instead, minzoom }) => {
      const state = states?.get(key);
      const from = Math.max(minzoom, Number(state?.["from"] ?? 0));
      const isInTurn = instead === undefined || state?.["on"] === true;
      return (instead ?? key) === name && isInTurn && from <= zoom && zoom < Number(state?.["until"] ?? 99);
    });
    return isInFrame(name) && shown.length !== 1;
  });
}

/** Labels of the towns and regions that a place may be named by. */
const PLACE_KEYS = new Map(
  labels.flatMap(({ key, instead, kind }) =>
    instead === undefined && (kind === "place" || kind === "area")
      ? [[key.replace(/^(place|area):/, ""), key] as const]
      : [],
  ),
);

test.each(atlas.eras.map(({ id }) => id))("%s names in its first view what it is about", (era) => {
  const { visibility } = derive(atlas, layers, { ...DEFAULT_VIEW, eras: [era] });
  const sourceCountries = visibility.shown.flatMap((feature) =>
    feature.layer === "source-countries" && feature.properties.kind === "country"
      ? feature.properties.members.map((country) => `country:${country}`)
      : [],
  );
  const lines = visibility.shown.flatMap((feature) =>
    feature.layer === "corridors" && feature.properties.shape !== "none"
      ? [feature.properties.waypoints]
      : [],
  );
  const countries = lines.flat().flatMap((id) => {
    const place = atlas.place.get(id);
    return place?.kind === "country" && place.iso ? [`country:${place.iso.toLowerCase()}`] : [];
  });
  const places = lines.flatMap((waypoints) =>
    [waypoints[0], waypoints.at(-1)].flatMap((id) => PLACE_KEYS.get(id ?? "") ?? []),
  );
  for (const [name, frame] of firstFrames(era)) {
    const left = UNNAMED_ENDS[`${era} ${name}`] ?? [];
    expect(unnamed(era, sourceCountries, frame), `source countries, ${name}`).toEqual([]);
    expect(unnamed(era, [...countries, ...places], frame), `ends of lines, ${name}`).toEqual(left);
  }
});
