import { figureText } from "../../derive/figureText";
import { speakerOf } from "../../derive/speaker";
import { MEASURES, QUALIFIERS, STATUSES, UNITS } from "../../schema/vocabulary";
import { fieldsOf } from "../fieldsOf";
import { packageTable, type TableMaker } from "../packageTable";

/** Every figure with all that keeps it true: qualifier, unit, whole, speaker and date. */
export const figuresTable: TableMaker = ({ atlas, messages, words }, { claims }) => {
  const rows = claims.flatMap(({ claim }) => {
    const source = atlas.source.get(claim.source);
    return claim.figure && source
      ? [{ claim, figure: claim.figure, speaker: speakerOf(atlas, claim, source, messages) }]
      : [];
  });
  const { key, text, optionalText, word, number } = fieldsOf<(typeof rows)[number]>();
  return packageTable({
    name: "figures",
    words: words.dataTables.figures,
    rows,
    primaryKey: ["claim"],
    foreignKeys: { claim: "claims" },
    fields: {
      claim: key(({ claim }) => claim.id),
      phrase: text(({ figure }) => figureText(figure, messages).phrase),
      qualifier: word(QUALIFIERS, ({ figure }) => figure.qualifier),
      value: number(({ figure }) => figure.value, { required: true }),
      max: number(({ figure }) => figure.max),
      unit: word(UNITS, ({ figure }) => figure.unit),
      measure: word(MEASURES, ({ figure }) => figure.measure),
      denominator: optionalText(({ figure }) => figure.denominator),
      when: optionalText(({ claim }) => claim.when),
      said: optionalText(({ claim }) => claim.said),
      status: word(STATUSES, ({ claim }) => claim.status),
      speaker: text(({ speaker }) => speaker),
      statement: text(({ claim }) => claim.statement),
    },
  });
};
