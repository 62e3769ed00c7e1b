import type { Messages } from "../../messages/messages";
import type { FrameFacts } from "./frameFacts";
import { capitalised, subjects, titleOf } from "./suggestedTexts";
import { yearsText } from "./yearsText";

/** Of the places that most marks' claims name, as many as a title can carry. */
const MOST_PLACES = 2;

/** Titles that are true of a frame, the one that its sheet carries by itself first; each says something else. */
export function titleSuggestions(facts: FrameFacts, messages: Messages): string[] {
  const { alt, list, placeName, title } = messages.sheet;
  const own = titleOf(facts, messages);
  if (facts.eras.length === 0) return [own];
  const what = capitalised(list(subjects(facts, messages)));
  const places = facts.places.slice(0, MOST_PLACES).map(({ name, kind }) => placeName(name, kind));
  const placed = places.length > 0 ? [`${what}${alt.around(places)}`] : [];
  return [...new Set([own, title.dated(what, yearsText(facts)), ...placed])];
}
