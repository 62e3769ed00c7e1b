import type { Atlas } from "../atlas/atlas";
import { jsonPointer } from "../schema/jsonPointer";
import type { Located } from "../schema/located";
import type { Problem } from "../schema/problem";
import type { Story } from "../schema/records/registers";
import { DEFAULT_VIEW } from "../viewstate/defaultView";
import { decodeView } from "../viewstate/viewCodec";
import { addressContext } from "./addressContext";

/** Without these a step would show whatever was on before it. */
const SAID_BY_EVERY_STEP = ["era", "layer", "at"];

/** What a step may not decide: how the reader has the page, and what a picture of it is called. */
const READERS_OWN = ["theme", "lang", "title", "subtitle", "byline", "story", "embed"];

/**
 * Steps whose view an address could not carry: a part that would be dropped, one that is missing, or one that is the
 * reader's own. It belongs to the rules between records and stands here because it needs the codec of addresses.
 */
export function storyViewProblems(atlas: Atlas, stories: readonly Located<Story>[]): readonly Problem[] {
  const context = addressContext(atlas);
  return stories.flatMap(({ file, pointer, value }) =>
    value.steps.flatMap(({ view }, index) => {
      const names = new Set(new URLSearchParams(view).keys());
      const messages = [
        ...decodeView(view, DEFAULT_VIEW, context).dropped.map((part) => `${part.parameter}: ${part.reason}`),
        ...SAID_BY_EVERY_STEP.filter((name) => !names.has(name)).map((name) => `${name} is missing`),
        ...READERS_OWN.filter((name) => names.has(name)).map((name) => `${name} is the reader’s own`),
      ];
      return messages.map((message) => ({
        file,
        pointer: pointer + jsonPointer(["steps", index, "view"]),
        rule: "story-view",
        severity: "error" as const,
        message,
      }));
    }),
  );
}
