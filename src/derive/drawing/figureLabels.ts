import type { FeatureCollection, Point } from "geojson";
import type { Atlas } from "../../atlas/atlas";
import type { AtlasClaim, FeatureIn, Position } from "../../atlas/records";
import { messagesIn } from "../../messages/messages";
import { figureText } from "../figureText";
import { MOST_LINES } from "../labels";
import { brokenLines } from "./brokenLines";
import type { MapLabel } from "./mapLabel";

/** Before the further places that are kept for the names of countries. */
const FIGURE_RANK = 0.4;
/** Farther out the label would leave its country. */
const FROM_ZOOM = 3;

/** The first figure that holds for the whole country. */
function wholeClaim({ properties }: FeatureIn<"source-countries">, atlas: Atlas): AtlasClaim | undefined {
  return properties.volumes
    .filter(({ scope }) => scope === "whole")
    .flatMap(({ claims }) => claims)
    .map((id) => atlas.claim.get(id))
    .find((claim) => claim?.figure);
}

/** The figure with its denominator and the year spoken of; where the source gives none, the year in which it was said. */
function phraseOf(claim: AtlasClaim): string {
  if (!claim.figure) return "";
  const messages = messagesIn("en");
  const { phrase, denominator } = figureText(claim.figure, messages);
  const yearOf = (date: string | null) => /^\d{4}/.exec(date ?? "")?.[0];
  const said = yearOf(claim.said);
  const year = yearOf(claim.when) ?? (said && messages.panel.said(said));
  const measure = denominator === null ? `${messages.evidence.measure[claim.figure.measure]}:` : "";
  return [measure, phrase, denominator, year ? `(${year})` : ""].filter(Boolean).join(" ");
}

/**
 * The figures of source countries, under the country's name: each with qualifier, denominator and year, several
 * of one country below each other.
 */
export function figureLabels(atlas: Atlas, countries: FeatureCollection<Point, { id: string }>): MapLabel[] {
  const lines = new Map<string, number>();
  return atlas.featuresOf("source-countries").flatMap((feature): MapLabel[] => {
    const claim = wholeClaim(feature, atlas);
    const [country] = feature.properties.members;
    const at = countries.features.find(({ properties }) => properties.id === country)?.geometry.coordinates;
    if (!claim || !country || !at || feature.properties.kind !== "country") return [];
    const text = brokenLines(phraseOf(claim));
    const line = lines.get(country) ?? 1;
    lines.set(country, line + text.length);
    if (line > MOST_LINES) return [];
    return [
      {
        key: `figure:${feature.id}`,
        kind: "figure",
        text: text.join("\n"),
        at: at as Position,
        size: 10.5,
        spacing: 0,
        anchor: "center",
        line,
        under: `country:${country}`,
        from: FROM_ZOOM,
        rank: FIGURE_RANK,
        features: [feature.id],
        hasNode: false,
      },
    ];
  });
}
