// @vitest-environment jsdom
import * as fc from "fast-check";
import { expect, test } from "vitest";
import { embedCode } from "../../src/ui/share/embedCode";

const CHOICE = {
  address: "https://atlas.example/maps/?theme=dark#top",
  query: "era=boat-strikes&at=-80,10,4",
  edition: null,
  height: 520,
  title: "Waybill: The boat strikes",
};

function frameOf(code: string): HTMLIFrameElement | null {
  const { body } = new DOMParser().parseFromString(code, "text/html");
  return body.children.length === 1 ? body.querySelector("iframe") : null;
}

test("the frame opens the view at the atlas's own address, live or pinned to an edition", () => {
  expect(frameOf(embedCode(CHOICE))?.src).toBe(
    "https://atlas.example/maps/?embed=1&era=boat-strikes&at=-80,10,4",
  );
  expect(frameOf(embedCode({ ...CHOICE, edition: "2026.1" }))?.src).toContain("?embed=1&edition=2026.1&era=");
});

test("whatever a view is called, the code is one frame with that title", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), (title) => {
      const frame = frameOf(embedCode({ ...CHOICE, title }));
      expect(frame?.getAttribute("title")).toBe(title.replace(/\r\n?/g, "\n").replace(/\0/g, "\uFFFD"));
    }),
  );
});
