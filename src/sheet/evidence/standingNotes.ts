import type { AtlasFeature } from "../../atlas/records";
import type { NoteMaker, SheetNote } from "./sheetNote";

/** Where space is scarce, more marks than this are counted and not named: their pattern tells them on the map. */
const MOST_NAMED = 3;

/** Who alleges what is drawn as alleged, and what is drawn as disputed: an allegation keeps its speaker. */
export const standingNotes: NoteMaker = ({ derived: { atlas }, framed, messages }) => {
  const { standing, list } = messages.sheet;
  const others = framed.filter(({ layer }) => layer !== "strikes");
  const strikes = framed.filter(({ layer }) => layer === "strikes");

  const speakers = (feature: AtlasFeature) => {
    const claims = feature.properties.claims.flatMap((id) => atlas.claim.get(id) ?? []);
    const accusing = claims.filter(({ status }) => status === "allegation" || status === "charge");
    const names = [
      ...new Set((accusing.length > 0 ? accusing : claims).map(({ attributedTo }) => attributedTo)),
    ];
    // "Historians, including Alfred W. McCoy" already names Alfred W. McCoy.
    return names.filter((name) => !names.some((other) => other !== name && other.includes(name)));
  };
  const note = (
    id: "alleged" | "disputed",
    held: readonly AtlasFeature[],
    names: readonly string[],
    brief: readonly string[] = names,
  ): SheetNote[] => {
    if (names.length === 0) return [];
    const claims = held.flatMap(({ properties }) => properties.claims);
    const sentence = (words: readonly string[]) => [{ text: `${words.join("; ")}.`, claims }];
    return [{ id, lead: standing[id].lead, sentences: sentence(names), brief: sentence(brief) }];
  };

  const alleged = others.filter(({ properties }) => properties.standing === "alleged");
  const disputed = others.filter(({ properties }) => properties.standing === "disputed");
  const disputedStrikes = strikes.filter(({ properties }) => properties.standing === "disputed");
  const count = disputedStrikes.length > 0 ? [standing.strikes(disputedStrikes.length)] : [];
  return [
    ...note(
      "alleged",
      alleged,
      alleged.map((feature) => standing.alleged.said(feature.name, list(speakers(feature)))),
      alleged.length > MOST_NAMED ? [standing.marks(alleged.length)] : undefined,
    ),
    ...note(
      "disputed",
      [...disputed, ...disputedStrikes],
      [...disputed.map(({ name }) => name), ...count],
      disputed.length > MOST_NAMED ? [standing.marks(disputed.length), ...count] : undefined,
    ),
  ];
};
