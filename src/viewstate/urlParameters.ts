import { isEdtf } from "../schema/edtf";
import { COMMODITIES, MAP_LAYERS, MEASURES, PRECISIONS, STANDINGS, STATUSES } from "../schema/vocabulary";
import { oneOf, onOff, setOf, someOf, type UrlParameter, written } from "./urlParameter";
import {
  type Camera,
  type CountingRule,
  METHOD_SECTIONS,
  type MethodSection,
  PAGES,
  type PageId,
  SEIZED_DRUGS,
  type Selection,
  type SelectionKind,
  type ThemeName,
  type ViewState,
} from "./viewState";

const SELECTION_KINDS: readonly SelectionKind[] = [
  "feature",
  "place",
  "claim",
  "era",
  "actor",
  "source",
  "dispute",
];
const THEMES: readonly ThemeName[] = ["light", "dark", "print"];
const NUMBER = /^-?\d{1,3}(?:\.\d{1,6})?$/;
const YEAR = /^(\d{4})(?:-(\d{4}))?$/;
const DAY = /^\d{4}-\d{2}-\d{2}$/;
const NO_SERIES = "none";
const LONGEST_TEXT = 300;

/** Decimals a coordinate needs at a zoom, so that the position holds to a pixel (as in MapLibre's own hash). */
function decimalsAt(zoom: number): number {
  return Math.ceil((zoom * Math.LN2 + Math.log(512 / 360 / 0.5)) / Math.LN10);
}

/** The camera as the address keeps it: coordinates no finer than a pixel, zoom to a hundredth. */
export function roundCamera({ center, zoom }: Camera): Camera {
  const factor = 10 ** Math.max(0, decimalsAt(zoom));
  const round = (value: number) => Math.round(value * factor) / factor || 0;
  return { center: [round(center[0]), round(center[1])], zoom: Math.round(zoom * 100) / 100 };
}

function formatCamera(camera: Camera): string {
  const { center, zoom } = roundCamera(camera);
  return [center[0], center[1], zoom].join(",");
}

function parseCamera(text: string): Camera | undefined {
  const parts = text.split(",");
  if (parts.length !== 3 || !parts.every((part) => NUMBER.test(part))) return undefined;
  const [lng, lat, zoom] = parts.map(Number) as [number, number, number];
  const isOnMap = Math.abs(lng) <= 180 && Math.abs(lat) <= 85 && zoom >= 0 && zoom <= 12;
  return isOnMap ? roundCamera({ center: [lng, lat], zoom }) : undefined;
}

function parseYears(text: string): readonly [number, number] | undefined {
  const match = YEAR.exec(text);
  if (!match) return undefined;
  const from = Number(match[1]);
  const to = match[2] ? Number(match[2]) : from;
  return from <= to ? [from, to] : undefined;
}

function parseCounting(text: string): CountingRule | undefined {
  const [of, deaths] = text.split(".");
  if (of !== "records" && of !== "strikes" && of !== "vessels") return undefined;
  if (deaths !== "at-once" && deaths !== "with-presumed") return undefined;
  return { of, deaths };
}

const sheetText = (name: string) =>
  written<string | null>(
    name,
    (text) => text ?? "",
    (text) => (text.length <= LONGEST_TEXT ? text : undefined),
    `a text of at most ${LONGEST_TEXT} characters`,
  );

/** The parts of the view that have a parameter of their own: `sheet` is spread over three. */
type Addressed = Omit<ViewState, "sheet"> & {
  readonly title: string | null;
  readonly subtitle: string | null;
  readonly byline: string | null;
};

/** The exhaustive table: a key of the view without a row does not compile. */
export const URL_PARAMETERS: { readonly [K in keyof Addressed]: UrlParameter<Addressed[K]> } = {
  eras: setOf("era", (context) => context.eras),
  layers: setOf("layer", () => MAP_LAYERS),
  commodities: someOf("goods", () => COMMODITIES, "a list of known commodities"),
  standings: someOf("standing", () => STANDINGS, "a list of known standings"),
  statuses: someOf("status", () => STATUSES, "a list of known statuses"),
  precisions: someOf("position", () => PRECISIONS, "a list of known precisions"),
  sources: someOf("source", ({ sources }) => sources, "a list of sources the atlas holds"),
  measures: someOf("figures", () => MEASURES, "a list of known measures"),
  years: written<readonly [number, number] | null>(
    "years",
    (value) => (value ? (value[0] === value[1] ? `${value[0]}` : `${value[0]}-${value[1]}`) : ""),
    parseYears,
    "a year or two joined by a hyphen, the first not after the second",
  ),
  until: written<string | null>(
    "until",
    (value) => value ?? "",
    (text) => (DAY.test(text) && isEdtf(text) ? text : undefined),
    "a day, such as 2025-11-30",
  ),
  colourBy: oneOf("colour", ["era", "commodity"]),
  measure: written<string | null>(
    "measure",
    (value) => value ?? "",
    (text, context) => (context.hasScale(text) ? text : undefined),
    "a measure the atlas holds",
  ),
  series: written<string | null>(
    "series",
    (value) => value ?? NO_SERIES,
    (text, context) => {
      if (text === NO_SERIES) return null;
      return context.hasSeries(text) ? text : undefined;
    },
    `a series the atlas holds, or ${NO_SERIES}`,
  ),
  counting: written("count", ({ of, deaths }) => `${of}.${deaths}`, parseCounting, "a counting rule"),
  confidence: oneOf("confidence", ["medium", "low"]),
  seized: oneOf("seized", SEIZED_DRUGS),
  flows: oneOf("flows", ["top", "all"]),
  camera: written("at", formatCamera, parseCamera, "longitude, latitude and zoom within the map"),
  projection: oneOf("projection", ["mercator", "globe"]),
  graticule: onOff("grid"),
  motion: onOff("motion"),
  selection: written<Selection | null>(
    "open",
    (value) => (value ? `${value.kind}.${value.id}` : ""),
    (text, context) => {
      const [word, id, ...rest] = text.split(".");
      const kind = SELECTION_KINDS.find((candidate) => candidate === word);
      if (!kind || !id || rest.length > 0 || !context.hasSelection(kind, id)) return undefined;
      return { kind, id };
    },
    "something the atlas holds",
  ),
  page: written<PageId | null>(
    "page",
    (value) => value ?? "",
    (text) => PAGES.find((page) => page === text),
    `one of ${PAGES.join(", ")}`,
  ),
  section: written<MethodSection | null>(
    "section",
    (value) => value ?? "",
    (text) => METHOD_SECTIONS.find((section) => section === text),
    `one of ${METHOD_SECTIONS.join(", ")}`,
  ),
  story: written<ViewState["story"]>(
    "story",
    (value) => (value ? `${value.id}.${value.step}` : ""),
    (text, context) => {
      const match = /^([a-z0-9-]+)\.([1-9]\d?)$/.exec(text);
      const [, id = "", step] = match ?? [];
      return Number(step) <= context.storySteps(id) ? { id, step: Number(step) } : undefined;
    },
    "a story the atlas holds and the number of a step in it",
  ),
  theme: written<ThemeName | null>(
    "theme",
    (value) => value ?? "",
    (text) => THEMES.find((theme) => theme === text),
    `one of ${THEMES.join(", ")}`,
  ),
  language: oneOf("lang", ["en"]),
  title: sheetText("title"),
  subtitle: sheetText("subtitle"),
  byline: sheetText("byline"),
};

export type AddressedView = Addressed;
