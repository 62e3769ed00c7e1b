import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { reportLink } from "../../src/derive/report/reportLink";
import { messagesIn } from "../../src/messages/messages";

const messages = messagesIn("en");
const reported = {
  claim: { id: "dea-84", statement: "84 % & more?\nYes." },
  edition: "2026.1",
  permalink: "https://atlas.example/?open=claim.dea-84&at=1,2,3",
};

describe("the address for reporting an error", () => {
  test("carries claim, edition, view and statement in a message's body", () => {
    const link = reportLink("mailto:desk@atlas.example?subject={subject}&body={body}", reported, messages);
    const { pathname, searchParams } = new URL(link ?? "");
    expect(pathname).toBe("desk@atlas.example");
    expect(searchParams.get("subject")).toBe("Waybill 2026.1: error in dea-84");
    for (const part of ["dea-84", "2026.1", reported.permalink, reported.claim.statement])
      expect(searchParams.get("body")).toContain(part);
  });

  test("fills the form of an issue tracker as well", () => {
    const link = reportLink("https://tracker.example/new?title={subject}&body={body}", reported, messages);
    expect(new URL(link ?? "").searchParams.get("title")).toContain("dea-84");
  });

  test("is none where reports are not taken", () => {
    expect(reportLink(null, reported, messages)).toBeNull();
  });

  test("lets no statement break out of its part", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 80 }), (statement) => {
        const claim = { id: "any", statement };
        const link = reportLink(
          "mailto:a@b.example?subject={subject}&body={body}",
          { ...reported, claim },
          messages,
        );
        const { searchParams } = new URL(link ?? "");
        expect([...searchParams.keys()]).toEqual(["subject", "body"]);
        expect(searchParams.get("body")).toContain(statement);
      }),
    );
  });
});
