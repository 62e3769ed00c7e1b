import type { Atlas } from "../../atlas/atlas";
import type { AtlasClaim, AtlasFeature } from "../../atlas/records";
import type { Messages } from "../../messages/messages";
import { authorsOf, issuedOf } from "../citation";
import { dateText } from "../dateText";
import { figureText } from "../figureText";
import type { SearchEntry } from "./searchEntry";

const BARE = { names: "", text: "", quote: "", about: "" };

function namesOf(atlas: Atlas, { places, actors }: Pick<AtlasClaim, "places" | "actors">): string[] {
  return [
    ...places.map((id) => atlas.place.get(id)?.name ?? ""),
    ...actors.map((id) => atlas.actor.get(id)?.name ?? ""),
  ];
}

function claimEntry(atlas: Atlas, claim: AtlasClaim, messages: Messages): SearchEntry {
  const figure = claim.figure && figureText(claim.figure, messages);
  const source = atlas.source.get(claim.source);
  const titled = figure && [figure.phrase, figure.denominator].filter(Boolean).join(" ");
  return {
    kind: figure ? "figure" : "claim",
    selection: { kind: "claim", id: claim.id },
    title: titled ?? claim.statement,
    names: "",
    text: titled ? claim.statement : "",
    quote: "quote" in claim ? (claim.quote.plain ?? claim.quote.exact) : "",
    about: [
      claim.attributedTo,
      claim.original ?? "",
      source?.publisher ?? "",
      claim.when ? dateText(claim.when, messages) : "",
      messages.evidence.status[claim.status],
      ...claim.commodities.map((commodity) => messages.evidence.commodity[commodity]),
      ...namesOf(atlas, claim),
    ]
      .filter(Boolean)
      .join(" · "),
  };
}

function featureEntry({ id, name, layer, properties }: AtlasFeature, messages: Messages): SearchEntry {
  const when = properties.when ? dateText(properties.when, messages) : "";
  return {
    ...BARE,
    kind: "feature",
    selection: { kind: "feature", id },
    title: name,
    text: [messages.panel.layerKinds[layer], when, properties.note ?? ""].filter(Boolean).join(". "),
    about: properties.commodities.map((commodity) => messages.evidence.commodity[commodity]).join(" · "),
  };
}

/** How many claims name each place or actor. */
function mentions(atlas: Atlas): (id: string) => number {
  const counted = new Map<string, number>();
  for (const { places, actors } of atlas.claim.values())
    for (const id of [...places, ...actors]) counted.set(id, (counted.get(id) ?? 0) + 1);
  return (id) => counted.get(id) ?? 0;
}

/** Everything the atlas holds that a reader may look for. */
export function searchEntries(atlas: Atlas, messages: Messages): readonly SearchEntry[] {
  const { panel, search } = messages;
  const mentioned = mentions(atlas);
  return [
    ...[...atlas.place.values()].map(
      ({ id, name, otherNames }): SearchEntry => ({
        ...BARE,
        kind: "place",
        selection: { kind: "place", id },
        title: name,
        names: otherNames.length > 0 ? search.also(otherNames.join(", ")) : "",
        text: panel.claims(mentioned(id)),
      }),
    ),
    ...atlas.eras.map(
      ({ id, label, spanLabel, summary, episodes }): SearchEntry => ({
        ...BARE,
        kind: "era",
        selection: { kind: "era", id },
        title: label,
        text: `${spanLabel}. ${summary}`,
        about: episodes.map((episode) => episode.label).join(" · "),
      }),
    ),
    ...[...atlas.feature.values()].map((feature) => featureEntry(feature, messages)),
    ...[...atlas.claim.values()].map((claim) => claimEntry(atlas, claim, messages)),
    ...[...atlas.dispute.values()].map(
      ({ id, title, explanation, sides, kind }): SearchEntry => ({
        ...BARE,
        kind: "dispute",
        selection: { kind: "dispute", id },
        title,
        text: explanation,
        about: [panel.dispute[kind], ...sides.map(({ label }) => label)].join(" · "),
      }),
    ),
    ...[...atlas.actor.values()].map(
      ({ id, name }): SearchEntry => ({
        ...BARE,
        kind: "actor",
        selection: { kind: "actor", id },
        title: name,
        text: panel.claims(mentioned(id)),
      }),
    ),
    ...[...atlas.source.values()].map((source): SearchEntry => {
      const issued = issuedOf(source);
      return {
        ...BARE,
        kind: "source",
        selection: { kind: "source", id: source.id },
        title: source.title,
        text: [authorsOf(source), source.publisher, issued ? dateText(issued, messages) : ""]
          .filter(Boolean)
          .join(", "),
        about: source["container-title"] ?? "",
      };
    }),
  ];
}
