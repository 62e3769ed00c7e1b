import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { bibTeXCitation } from "../../src/derive/cite/bibTeXCitation";
import { bibTeXText } from "../../src/derive/cite/bibTeXText";
import { cslCitation } from "../../src/derive/cite/cslCitation";
import { plainCitation } from "../../src/derive/cite/plainCitation";
import { tellClaim } from "../../src/derive/told";
import { messagesIn } from "../../src/messages/messages";
import { Source } from "../../src/schema/records/source";
import { realAtlas } from "../atlas/realAtlas";
import { printedTeX, readBibTeX } from "./readBibTeX";

const messages = messagesIn("en");
const PERMALINK = "https://atlas.example/?era=boat-strikes&open=claim.x#100%_~";

function cited(id: string) {
  const claim = realAtlas.claim.get(id);
  if (!claim) throw new Error(`no claim ${id}`);
  return { told: tellClaim(realAtlas, claim, messages), edition: "2026.1", permalink: PERMALINK };
}

const everyClaim = [...realAtlas.claim.keys()].map(cited);

describe("a citation as text", () => {
  test("has quote, speaker, source with date and address, edition and the way back", () => {
    const text = plainCitation(cited("dea-84-us-seized"), messages);
    for (const part of [
      "“84 percent of US-seized cocaine comes from Colombia”",
      "Al Jazeera, reporting the US Drug Enforcement Administration",
      "4 December 2025",
      "https://www.aljazeera.com/",
      "Edition 2026.1",
      PERMALINK,
    ])
      expect(text).toContain(part);
  });

  test("of a table gives the statement and the cell", () => {
    const tabled = everyClaim.find(({ told }) => told.quote === null);
    expect(tabled && plainCitation(tabled, messages)).toMatch(/ Table “.+”, row .+, column /);
  });
});

describe("BibTeX", () => {
  test("any text comes back as it was from braces that are in balance", () => {
    const nasty = fc.string({ unit: fc.constantFrom(...Array.from("\\{}%$#&_^~\"'@,= aé—“\n")) });
    fc.assert(
      fc.property(nasty, (text) => {
        const { fields } = readBibTeX(`@misc{k,\n  note = {${bibTeXText(text)}},\n}\n`);
        expect(printedTeX(fields["note"] ?? "")).toBe(text.replace(/\s+/g, " "));
      }),
    );
  });

  test("every claim of the atlas makes one entry that a strict reader takes, keyed by the claim", () => {
    for (const item of everyClaim) {
      const { source, claim } = item.told;
      const { key, fields } = readBibTeX(bibTeXCitation(item, messages));
      expect(key).toBe(claim.id);
      expect(printedTeX(fields["title"] ?? "")).toBe(source.title);
      expect(printedTeX(fields["note"] ?? "")).toContain(PERMALINK);
      const [linked, named] = source.custom.link ? [source.URL, ""] : [undefined, source.URL];
      expect(fields["url"]).toBe(linked);
      expect(printedTeX(fields["note"] ?? "")).toContain(named ?? "");
      expect(fields["year"]).toBe(source.issued?.["date-parts"][0]?.[0]?.toString());
      for (const value of Object.values(fields).filter((field) => field !== source.URL)) printedTeX(value);
    }
  });

  test("has the entry type of the source's kind, and its month", () => {
    const entry = readBibTeX(bibTeXCitation(cited("dea-84-us-seized"), messages));
    expect(entry.type).toBe("article");
    expect(entry.fields).toMatchObject({
      journal: "Al Jazeera",
      year: "2025",
      month: "dec",
      date: "2025-12-04",
    });
  });

  test("keeps the name of a body together and turns a person's round", () => {
    const item = cited("dea-84-us-seized");
    const author = [{ family: "Byrd", given: "William A." }, { literal: "Office of Drugs and Crime" }];
    const told = { ...item.told, source: { ...item.told.source, author } };
    expect(readBibTeX(bibTeXCitation({ ...item, told }, messages)).fields["author"]).toBe(
      "Byrd, William A. and {Office of Drugs and Crime}",
    );
  });
});

describe("CSL-JSON", () => {
  /** What schema 1.0.2 of the CSL project has, of what a source may hold. */
  const allowed = new Set(
    "id type title publisher container-title author issued accessed URL ISBN volume issue page number language note".split(
      " ",
    ),
  );

  test("of every claim is a list of one item that holds only what the schema knows", () => {
    for (const item of everyClaim) {
      const { source, claim } = item.told;
      const [entry, ...more] = JSON.parse(cslCitation(item, messages)) as Record<string, unknown>[];
      expect(more).toEqual([]);
      expect(Object.keys(entry ?? {}).filter((key) => !allowed.has(key))).toEqual([]);
      expect(entry).toMatchObject({ id: claim.id, type: source.type, title: source.title });
      expect(entry?.["note"]).toContain(PERMALINK);
      expect(entry?.["URL"]).toBe(source.custom.link ? source.URL : undefined);
      expect(Source.shape.author.safeParse(entry?.["author"]).success).toBe(true);
      expect(Source.shape.issued.safeParse(entry?.["issued"]).success).toBe(true);
    }
  });

  test("names a day of access only where the source's record has one", () => {
    const item = cited("dea-84-us-seized");
    expect(cslCitation(item, messages)).not.toContain("accessed");
    const accessed = { "date-parts": [[2026, 1, 2]] };
    const told = { ...item.told, source: { ...item.told.source, accessed } };
    expect(JSON.parse(cslCitation({ ...item, told }, messages))).toMatchObject([{ accessed }]);
  });
});
