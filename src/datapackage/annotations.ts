import type { AtlasClaim } from "../atlas/records";
import { linkedAddress } from "../derive/linkedAddress";
import { outcomesFor } from "../derive/references";
import { issuedAt } from "./issuedAt";
import type { PackageInput } from "./packageInput";
import type { PackageSelection } from "./packageSelection";
import { packageIri } from "./packageIri";
import { publicIri } from "./publicIri";

/** Names the JSON-LD context of the Web Annotation Data Model; it is an identifier and fetched by nobody here. */
const CONTEXT = "http://www.w3.org/ns/anno.jsonld";

/**
 * What the annotation is about: the words quoted where the source stands. A source that may not be linked, or has no
 * address, is named by its page in the atlas.
 */
function targetOf(claim: AtlasClaim, { atlas, address }: PackageInput) {
  const source = atlas.source.get(claim.source);
  const link = source ? linkedAddress(source) : null;
  const target = { type: "SpecificResource", source: link ?? publicIri(address, "source", claim.source) };
  if (!("quote" in claim)) return target;
  const { exact, plain } = claim.quote;
  const selectors = [exact, ...(plain === null ? [] : [plain])].map((text) => ({
    type: "TextQuoteSelector",
    exact: text,
  }));
  // Where the copy held has mark-up, its words and the words as a reader sees them select the same passage.
  return { ...target, selector: selectors.length === 1 ? selectors[0] : selectors };
}

/** The statement, what became of an accusation in it, and the cell it was read from. */
function bodyOf(claim: AtlasClaim, { atlas, words }: PackageInput) {
  const { annotation, licence } = words.dataPackage;
  const text = (value: string, purpose: string) => ({
    type: "TextualBody",
    value,
    format: "text/plain",
    language: "en",
    purpose,
    rights: licence.path,
  });
  const outcomes = outcomesFor(atlas, [claim]).filter(({ id }) => id !== claim.id);
  const cell =
    "table" in claim
      ? [
          annotation.cell(claim.table.title, claim.table.row, claim.table.column),
          ...(claim.derivation === undefined ? [] : [annotation.derivation(claim.derivation)]),
        ]
      : [];
  return [
    text(claim.statement, "describing"),
    ...outcomes.map(({ statement }) => text(annotation.outcome(statement), "commenting")),
    ...cell.map((told) => text(told, "commenting")),
  ];
}

/**
 * Claims as an AnnotationCollection with one page (W3C Web Annotation Data Model, 2017). Rights are stated of the
 * bodies alone: the words quoted belong to their publishers.
 */
export function annotations(input: PackageInput, { claims }: PackageSelection): object {
  const { atlas, words, address } = input;
  const { annotation, authors, software } = words.dataPackage;
  const collection = `${packageIri(input)}#annotations`;
  const page = `${packageIri(input)}#annotations-1`;
  const created = issuedAt(atlas);
  const creator = { id: `${address}#authors`, type: "Organization", name: authors };
  const generator = { id: address, type: "Software", name: software, homepage: address };
  const items = claims.map(({ claim }) => ({
    id: publicIri(address, "claim", claim.id),
    type: "Annotation",
    motivation: "describing",
    creator: creator.id,
    created,
    generator: generator.id,
    body: bodyOf(claim, input),
    target: targetOf(claim, input),
  }));
  return {
    "@context": CONTEXT,
    id: collection,
    type: "AnnotationCollection",
    label: annotation.label,
    creator,
    created,
    generator,
    total: items.length,
    first: { id: page, type: "AnnotationPage", startIndex: 0, items },
    last: page,
  };
}
