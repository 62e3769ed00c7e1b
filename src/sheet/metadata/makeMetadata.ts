import type { AtlasClaim } from "../../atlas/records";
import { referenceText } from "../../derive/citation";
import type { Derived } from "../../derive/derive";
import { messagesIn } from "../../messages/messages";
import type { SheetEvidence } from "../evidence/sheetEvidence";
import { viewQuery } from "../permalink";
import type { AskedSpec } from "../sheetSpec";
import type { SheetWords } from "../words/suggestedTexts";
import type { SheetMetadata } from "./sheetMetadata";

export interface MetadataInput {
  readonly derived: Derived;
  readonly evidence: SheetEvidence;
  readonly asked: AskedSpec;
  /** In px, as it was made. */
  readonly height: number;
  readonly words: SheetWords;
  readonly permalink: string;
  readonly alt: string;
  readonly description: string;
}

function claimRecord(claim: AtlasClaim): SheetMetadata["references"][number]["claims"][number] {
  return {
    id: claim.id,
    statement: claim.statement,
    quote: "quote" in claim ? (claim.quote.plain ?? claim.quote.exact) : null,
    attributedTo: claim.attributedTo,
    status: claim.status,
    when: claim.when,
  };
}

/** The record that goes into the file: nothing in it depends on anything but the atlas, the view and the spec. */
export function makeMetadata(input: MetadataInput): SheetMetadata {
  const { derived, evidence, asked, height, words, permalink, alt, description } = input;
  const { atlas, view } = derived;
  const messages = messagesIn(view.language);
  const { colophon } = messages.sheet;
  return {
    waybill: 1,
    permalink,
    view: viewQuery(view),
    edition: { ...atlas.edition },
    size: { width: asked.width, height, theme: asked.theme },
    projection: asked.projection,
    inset: asked.withInset,
    isColumn: asked.height === "auto",
    parts: { title: asked.withTitle, legend: asked.withLegend, references: asked.withReferences },
    isGreyscale: asked.isGreyscale,
    isTransparent: asked.isTransparent,
    ...words,
    alt,
    description,
    credit: `${colophon.edition(atlas.edition.id, atlas.edition.hash)}; ${colophon.basemap}.`,
    licence: colophon.licence,
    features: evidence.framed.map(({ id }) => id),
    references: evidence.references.map((reference) => ({
      number: reference.number,
      source: reference.source.id,
      cited: reference.cited?.id ?? null,
      citation: referenceText(reference, messages),
      address: reference.source.URL ?? null,
      claims: reference.claims.map(claimRecord),
    })),
  };
}
