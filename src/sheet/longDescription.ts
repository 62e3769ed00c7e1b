import type { Derived } from "../derive/derive";
import { messagesIn } from "../messages/messages";
import type { SheetFrame } from "./frame/sheetFrame";
import { shownBounds } from "./frame/shownBounds";
import type { SheetEvidence } from "./evidence/sheetEvidence";
import type { FrameFacts } from "./words/frameFacts";
import { capitalised } from "./words/suggestedTexts";

/** Everything the picture shows, in words: for those who do not see it, and for machines. */
export function longDescription(
  derived: Derived,
  evidence: SheetEvidence,
  facts: FrameFacts,
  frame: SheetFrame,
): string {
  const { evidence: words, map, sheet } = messagesIn(derived.view.language);
  const { long } = sheet;
  const [west, south, east, north] = shownBounds(frame);
  const lng = (value: number) => long.degrees(value, "E", "W");
  const lat = (value: number) => long.degrees(value, "N", "S");
  const layers = facts.layers.map((layer) => {
    const held = evidence.framed.filter((feature) => feature.layer === layer);
    const names = held.map(({ name, properties: { standing } }) =>
      standing === "reported" ? name : long.marked(name, words.standing[standing].toLowerCase()),
    );
    const isAreas = layer === "corridors" && !facts.hasRoute;
    return long.layer(capitalised(isAreas ? sheet.areas : map.layer[layer]), held.length, names.join("; "));
  });
  const notes = evidence.notes.map(({ lead, sentences }) =>
    [lead, ...sentences.map(({ text }) => text)].filter(Boolean).join(" "),
  );
  return [
    long.frame(lng(west), lat(south), lng(east), lat(north)),
    ...(facts.eras.length > 0
      ? [long.eras(facts.eras.map(({ label, spanLabel }) => `${label} (${spanLabel})`))]
      : []),
    ...layers,
    ...notes,
    long.references(evidence.references.length),
  ].join("\n");
}
