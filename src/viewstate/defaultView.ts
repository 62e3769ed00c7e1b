import { MAP_LAYERS } from "../schema/vocabulary";
import type { ViewState } from "./viewState";

/**
 * The first screen: the Americas, the cocaine and fentanyl trade of the 2020s and the boat strikes. Seizures are
 * off, since a circle in every country would hide what the rest says.
 */
export const DEFAULT_VIEW: ViewState = {
  eras: ["cocaine-fentanyl-2020s", "boat-strikes"],
  layers: MAP_LAYERS.filter((layer) => layer !== "seizures" && layer !== "seizure-flows"),
  commodities: null,
  standings: null,
  statuses: null,
  precisions: null,
  sources: null,
  measures: null,
  years: null,
  until: null,
  colourBy: "era",
  measure: null,
  series: "world-cocaine-production",
  counting: { of: "records", deaths: "at-once" },
  confidence: "medium",
  seized: "cocaine",
  flows: "top",
  camera: { center: [-82, 11], zoom: 3.2 },
  projection: "mercator",
  graticule: false,
  motion: false,
  selection: null,
  page: null,
  section: null,
  story: null,
  theme: null,
  language: "en",
  sheet: { title: null, subtitle: null, byline: null },
};
