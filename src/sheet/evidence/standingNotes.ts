import type { AtlasFeature } from "../../atlas/records";
import type { NoteMaker, SheetNote } from "./sheetNote";

/** Who alleges what is drawn as alleged, and what is drawn as disputed: an allegation keeps its speaker. */
export const standingNotes: NoteMaker = ({ derived: { atlas }, framed, messages }) => {
  const { standing, list } = messages.sheet;
  const others = framed.filter(({ layer }) => layer !== "strikes");
  const strikes = framed.filter(({ layer }) => layer === "strikes");

  const speakers = (feature: AtlasFeature) => {
    const claims = feature.properties.claims.flatMap((id) => atlas.claim.get(id) ?? []);
    const accusing = claims.filter(({ status }) => status === "allegation" || status === "charge");
    return [...new Set((accusing.length > 0 ? accusing : claims).map(({ attributedTo }) => attributedTo))];
  };
  const note = (id: "alleged" | "disputed", names: readonly string[], held: readonly AtlasFeature[]): SheetNote[] =>
    names.length === 0
      ? []
      : [
          {
            id,
            lead: standing[id].lead,
            sentences: [
              { text: `${names.join("; ")}.`, claims: held.flatMap(({ properties }) => properties.claims) },
            ],
          },
        ];

  const alleged = others.filter(({ properties }) => properties.standing === "alleged");
  const disputed = others.filter(({ properties }) => properties.standing === "disputed");
  const disputedStrikes = strikes.filter(({ properties }) => properties.standing === "disputed");
  const count = disputedStrikes.length > 0 ? [standing.strikes(disputedStrikes.length)] : [];
  return [
    ...note(
      "alleged",
      alleged.map((feature) => standing.alleged.said(feature.name, list(speakers(feature)))),
      alleged,
    ),
    ...note(
      "disputed",
      [...disputed.map(({ name }) => name), ...count],
      [...disputed, ...disputedStrikes],
    ),
  ];
};
