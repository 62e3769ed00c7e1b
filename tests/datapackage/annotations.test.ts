import jsonld, { type JsonLdDocument } from "jsonld";
import { describe, expect, test } from "vitest";
import { addressContext } from "../../src/derive/addressContext";
import { DEFAULT_VIEW } from "../../src/viewstate/defaultView";
import { decodeView } from "../../src/viewstate/viewCodec";
import { readCsv } from "../derive/readCsv";
import { ADDRESS } from "../sheet/realSheets";
import { ANNOTATION_CONTEXT } from "./annotationContext";
import { AnnotationCollection } from "./annotationModel";
import { atlas, jsonOf, PACKAGES } from "./packages";

const OA = "http://www.w3.org/ns/oa#";
const context = addressContext(atlas);
const AS = "http://www.w3.org/ns/activitystreams#";

interface Node {
  readonly [term: string]: readonly Node[] | undefined;
}
const nodesOf = (node: Node | undefined, term: string): readonly Node[] => node?.[term] ?? [];

describe.each(PACKAGES)("the annotations of %s", (_, files) => {
  const collection = AnnotationCollection.parse(jsonOf(files, "annotations.jsonld"));
  const { items } = collection.first;
  const claimOf = (id: string) => {
    const open = new URL(id).searchParams.get("open") ?? "";
    return atlas.claim.get(open.replace(/^claim\./, ""));
  };

  test("are the claims of the table, one each", () => {
    const [, ...rows] = readCsv(files.get("tables/claims.csv") ?? "");
    expect(items.map(({ id }) => claimOf(id)?.id)).toEqual(rows.map(([id]) => id));
    expect(collection.total).toBe(items.length);
  });

  test("have ids that open the claim in the atlas", () => {
    for (const { id } of items) {
      expect(id.startsWith(ADDRESS)).toBe(true);
      const { view, dropped } = decodeView(new URL(id).search.slice(1), DEFAULT_VIEW, context);
      expect(dropped).toEqual([]);
      expect(view.selection).toEqual({ kind: "claim", id: claimOf(id)?.id });
    }
  });

  test("point at the words quoted, and never at a source that may not be linked", () => {
    for (const { id, target } of items) {
      const claim = claimOf(id);
      const source = atlas.source.get(claim?.source ?? "");
      const link = source?.custom.link ? source.URL : undefined;
      expect(target.source).toBe(link ?? `${ADDRESS}?open=source.${claim?.source}`);
      const quoted = [target.selector ?? []].flat().map(({ exact }) => exact);
      const { exact = null, plain = null } = claim && "quote" in claim ? claim.quote : {};
      expect(quoted).toEqual([exact, plain].filter((words) => words !== null));
    }
  });

  test("keep what became of an accusation beside it, and the cell beside what was read from a table", () => {
    for (const { id, body } of items) {
      const claim = claimOf(id);
      const words = body.map(({ value }) => value).join("\n");
      expect(body[0]?.value).toBe(claim?.statement);
      const cell = claim && "table" in claim ? claim.table.row : "";
      expect(words).toContain(cell);
      const accuses = claim?.status === "allegation" || claim?.status === "charge";
      const accused = accuses ? claim.actors : [];
      for (const outcome of accused.flatMap((actor) => atlas.actor.get(actor)?.outcomes ?? []))
        expect(words).toContain(atlas.claim.get(outcome)?.statement);
    }
  });

  test("expand as JSON-LD with no term lost", async () => {
    const asked: string[] = [];
    const options = {
      documentLoader: async (address: string) => {
        asked.push(address);
        return { documentUrl: address, document: ANNOTATION_CONTEXT };
      },
      // A term that no context knows is an error, not a silent loss.
      safe: true,
    };
    const document = jsonOf(files, "annotations.jsonld") as JsonLdDocument;
    const [expanded] = (await jsonld.expand(document, options)) as unknown as readonly Node[];
    expect(asked).toEqual(["http://www.w3.org/ns/anno.jsonld"]);
    expect(expanded?.["@type"]).toEqual([`${AS}OrderedCollection`]);
    const [page] = nodesOf(expanded, `${AS}first`);
    const [list] = nodesOf(page, `${AS}items`);
    const annotations = nodesOf(list, "@list");
    expect(annotations.length).toBe(items.length);
    for (const annotation of annotations) {
      expect(annotation["@type"]).toEqual([`${OA}Annotation`]);
      expect(annotation[`${OA}motivatedBy`]).toEqual([{ "@id": `${OA}describing` }]);
      expect(nodesOf(annotation, `${OA}hasBody`).length).toBeGreaterThan(0);
      const [target] = nodesOf(annotation, `${OA}hasTarget`);
      expect(nodesOf(target, `${OA}hasSource`)[0]?.["@id"]).toMatch(/^https?:/);
    }
  });
});
