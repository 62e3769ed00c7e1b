import type { Atlas } from "../../atlas/atlas";
import type { AtlasClaim } from "../../atlas/records";
import type { Messages } from "../../messages/messages";
import { edtfSpan } from "../../schema/edtf";
import { linkedAddress } from "../linkedAddress";
import { tellClaim, type ToldClaim } from "../told";
import { figureColumn } from "./figureColumns";
import { foldedText } from "./filterRows";
import type { TableColumn, TableRow } from "./tableColumn";
import { plainColumns } from "./plainColumn";

export interface ClaimRow extends TableRow {
  readonly claim: AtlasClaim;
  readonly told: ToldClaim;
  readonly eras: string;
  readonly places: string;
  readonly actors: string;
}

/** Every claim of the atlas as a row. */
export function claimRows(atlas: Atlas, messages: Messages): readonly ClaimRow[] {
  return [...atlas.claim.values()].map((claim) => {
    const told = tellClaim(atlas, claim, messages);
    const eras = claim.eras.map((id) => atlas.era.get(id)?.label ?? id).join("; ");
    const places = claim.places.map((id) => atlas.place.get(id)?.name ?? id).join("; ");
    const actors = claim.actors.map((id) => atlas.actor.get(id)?.name ?? id).join("; ");
    const { phrase = "", denominator = "" } = told.figure ?? {};
    const words = [
      claim.id,
      claim.statement,
      told.quote,
      told.speaker,
      claim.attributedTo,
      told.status,
      told.when,
      claim.when,
      told.source.title,
      told.source.publisher,
      `${phrase} ${denominator ?? ""} ${eras} ${places} ${actors} ${told.verification}`,
      ...claim.commodities,
    ];
    return { id: claim.id, claim, told, eras, places, actors, words: foldedText(words.join(" ")) };
  });
}

/** The columns of the table of claims. */
export function claimColumns(atlas: Atlas, messages: Messages): readonly TableColumn<ClaimRow>[] {
  const { columns } = messages.table;
  const plain = plainColumns<ClaimRow>(columns);
  const dated = (
    id: "when" | "said",
    value: (claim: AtlasClaim) => string | null,
    words: (told: ToldClaim) => string,
  ) =>
    plain(id, 150, ({ told }) => words(told), {
      key: ({ claim }) => edtfSpan(value(claim) ?? "")?.first ?? null,
      file: [
        { header: id, value: ({ claim }) => value(claim) },
        { header: `${id}_words`, value: ({ told }) => words(told) },
      ],
    });
  return [
    plain("statement", 420, ({ claim }) => claim.statement),
    figureColumn(({ claim }) => claim.figure, messages),
    plain("status", 150, ({ told }) => told.status),
    plain("speaker", 260, ({ told }) => told.speaker, {
      file: [
        { header: "speaker", value: ({ told }) => told.speaker },
        { header: "attributed_to", value: ({ claim }) => claim.attributedTo },
      ],
    }),
    dated(
      "when",
      ({ when }) => when,
      ({ when }) => when,
    ),
    dated(
      "said",
      ({ said }) => said,
      ({ said }) => said ?? "",
    ),
    plain("publisher", 170, ({ told }) => told.source.publisher),
    plain("source", 260, ({ told }) => told.source.title, {
      isShown: false,
      file: [
        { header: "source", value: ({ told }) => told.source.title },
        { header: "source_url", value: ({ told }) => linkedAddress(told.source) },
      ],
    }),
    plain("authority", 140, ({ told }) => messages.panel.authority[told.source.custom.authority], {
      isShown: false,
    }),
    plain("verification", 240, ({ told }) => told.verification),
    plain("quote", 320, ({ told }) => told.quote ?? "", { isShown: false }),
    plain("era", 220, ({ eras }) => eras, {
      key: ({ claim }) => atlas.era.get(claim.eras[0] ?? "")?.numeral ?? null,
    }),
    plain(
      "commodities",
      140,
      ({ claim }) => claim.commodities.map((id) => messages.evidence.commodity[id]).join(", "),
      {
        isShown: false,
      },
    ),
    plain("places", 200, ({ places }) => places, { isShown: false }),
    plain("actors", 200, ({ actors }) => actors, { isShown: false }),
  ];
}
