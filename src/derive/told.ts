import type { Atlas } from "../atlas/atlas";
import type { AtlasClaim, AtlasFeature } from "../atlas/records";
import type { Messages } from "../messages/messages";
import type { Dispute } from "../schema/records/registers";
import type { Source } from "../schema/records/source";
import type { Selection } from "../viewstate/viewState";
import { dateText } from "./dateText";
import { type FigureText, figureText } from "./figureText";
import { linkedAddress } from "./linkedAddress";
import { outcomesFor } from "./references";
import { speakerOf } from "./speaker";

/** One claim, told in full: everything the panel prints of it, in words. */
export interface ToldClaim {
  readonly claim: AtlasClaim;
  readonly figure: FigureText | null;
  readonly statement: string;
  /** The words quoted, without mark-up; null where the claim was read from a table. */
  readonly quote: string | null;
  /** “Al Jazeera, reporting the US Drug Enforcement Administration”; with a cited work, “UNODC, World Drug Report, through Wikipedia”. */
  readonly speaker: string;
  readonly status: string;
  /** The time spoken of, or why none is given. */
  readonly when: string;
  readonly said: string | null;
  readonly source: Source;
  /** Where the passage can be read, with a text fragment; null where the source may not be linked. */
  readonly passage: string | null;
  readonly verification: string;
  /** What became of the accusation, where this claim accuses someone. */
  readonly outcomes: readonly AtlasClaim[];
  /** Disputes this claim takes part in, with the index of its side. */
  readonly disputes: readonly { readonly dispute: Dispute; readonly side: number }[];
}

/** What a selection is about: its claims first to last, and the features they stand behind. */
export interface Told {
  readonly title: string;
  readonly claims: readonly ToldClaim[];
  readonly features: readonly AtlasFeature[];
  readonly disputes: readonly Dispute[];
}

/** Address of the source that scrolls to the quoted words (WICG Scroll to Text Fragment). */
export function passageAddress(source: Source, quote: string | null): string | null {
  const linked = linkedAddress(source);
  if (linked === null || quote === null) return linked;
  const fragment = encodeURIComponent(quote).replace(/-/g, "%2D");
  const [address = ""] = linked.split("#");
  return `${address}#:~:text=${fragment}`;
}

function verificationOf(claim: AtlasClaim, atlas: Atlas, { evidence }: Messages): string {
  if ("table" in claim) return evidence.readFromTable(claim.table.title, claim.table.row, claim.table.column);
  const state = atlas.verification[claim.id]?.state;
  if (state === "verified") return evidence.verified;
  return state === "copy-not-held" ? evidence.copyNotHeld : evidence.notVerified;
}

/** Everything the panel says of one claim. The claim's source must be in the atlas, as the build has checked. */
export function tellClaim(atlas: Atlas, claim: AtlasClaim, messages: Messages): ToldClaim {
  const source = atlas.source.get(claim.source);
  if (!source) throw new Error(`claim ${claim.id} names the unknown source ${claim.source}`);
  const quote = "quote" in claim ? (claim.quote.plain ?? claim.quote.exact) : null;
  const disputes = [...atlas.dispute.values()].flatMap((dispute) => {
    const side = dispute.sides.findIndex(({ claims }) => claims.includes(claim.id));
    return side < 0 ? [] : [{ dispute, side }];
  });
  return {
    claim,
    figure: claim.figure ? figureText(claim.figure, messages) : null,
    statement: claim.statement,
    quote,
    speaker: speakerOf(atlas, claim, source, messages),
    status: messages.evidence.status[claim.status],
    when: claim.when ? dateText(claim.when, messages) : (claim.whenNote ?? ""),
    said: claim.said ? dateText(claim.said, messages) : null,
    source,
    passage: passageAddress(
      source,
      "quote" in claim && claim.quote.plain === null ? claim.quote.exact : quote,
    ),
    verification: verificationOf(claim, atlas, messages),
    outcomes: outcomesFor(atlas, [claim]),
    disputes,
  };
}

interface About {
  readonly title: string;
  readonly claims: readonly string[];
  readonly features: readonly AtlasFeature[];
}

/** How each kind of selection finds its claims; a new kind is one more line. */
const ABOUT: Readonly<Record<Selection["kind"], (atlas: Atlas, id: string) => About | null>> = {
  feature: (atlas, id) => {
    const feature = atlas.feature.get(id);
    if (!feature) return null;
    return { title: feature.name, claims: feature.properties.claims, features: [feature] };
  },
  place: (atlas, id) => {
    const place = atlas.place.get(id);
    if (!place) return null;
    const claims = [...atlas.claim.values()]
      .filter(({ places }) => places.includes(id))
      .map((claim) => claim.id);
    return { title: place.name, claims, features: featuresBehind(atlas, claims) };
  },
  claim: (atlas, id) => {
    const claim = atlas.claim.get(id);
    return claim
      ? {
          title: atlas.source.get(claim.source)?.publisher ?? id,
          claims: [id],
          features: featuresBehind(atlas, [id]),
        }
      : null;
  },
  era: (atlas, id) => {
    const era = atlas.era.get(id);
    if (!era) return null;
    const claims = [...atlas.claim.values()].filter(({ eras }) => eras.includes(id)).map((claim) => claim.id);
    return {
      title: era.label,
      claims,
      features: [...atlas.feature.values()].filter(({ eras }) => eras.includes(id)),
    };
  },
  actor: (atlas, id) => {
    const actor = atlas.actor.get(id);
    if (!actor) return null;
    const named = [...atlas.claim.values()]
      .filter(({ actors }) => actors.includes(id))
      .map((claim) => claim.id);
    const claims = [...new Set([...named, ...actor.outcomes])];
    return { title: actor.name, claims, features: featuresBehind(atlas, claims) };
  },
  source: (atlas, id) => {
    const source = atlas.source.get(id);
    if (!source) return null;
    const claims = [...atlas.claim.values()].filter((claim) => claim.source === id).map((claim) => claim.id);
    return { title: source.title, claims, features: featuresBehind(atlas, claims) };
  },
  dispute: (atlas, id) => {
    const dispute = atlas.dispute.get(id);
    if (!dispute) return null;
    const claims = dispute.sides.flatMap((side) => side.claims);
    return { title: dispute.title, claims, features: featuresBehind(atlas, claims) };
  },
};

function featuresBehind(atlas: Atlas, claims: readonly string[]): readonly AtlasFeature[] {
  const wanted = new Set(claims);
  return [...atlas.feature.values()].filter(({ properties }) =>
    properties.claims.some((id) => wanted.has(id)),
  );
}

/** What the panel tells of a selection; null where the atlas holds nothing of that id. */
export function tell(atlas: Atlas, selection: Selection, messages: Messages): Told | null {
  const about = ABOUT[selection.kind](atlas, selection.id);
  if (!about) return null;
  const claims = about.claims
    .flatMap((id) => atlas.claim.get(id) ?? [])
    .map((claim) => tellClaim(atlas, claim, messages));
  const own = claims.flatMap(({ disputes }) => disputes.map(({ dispute }) => dispute));
  return { title: about.title, claims, features: about.features, disputes: [...new Set(own)] };
}

/** Whether a selection can be told, for addresses that name one. */
export function canTell(atlas: Atlas, kind: string, id: string): boolean {
  return Object.hasOwn(ABOUT, kind) && ABOUT[kind as Selection["kind"]](atlas, id) !== null;
}
