import { MEASURES, QUALIFIERS, UNITS } from "../../schema/vocabulary";
import { fieldsOf } from "../fieldsOf";
import { packageTable, type TableMaker } from "../packageTable";

/** Yearly values, a row for each; a year without a row has no value. */
export const seriesTable: TableMaker = ({ atlas, words }, { series }) => {
  const rows = series.flatMap((of) =>
    of.points.map(({ year, claim }) => ({ of, year, claim, figure: atlas.claim.get(claim)?.figure ?? null })),
  );
  const { text, word, number, ordinal, optionalWord } = fieldsOf<(typeof rows)[number]>();
  return packageTable({
    name: "series",
    words: words.dataTables.series,
    rows,
    primaryKey: ["series", "year"],
    foreignKeys: { place: "places", claim: "claims" },
    fields: {
      series: text(({ of }) => of.id),
      title: text(({ of }) => of.title),
      place: text(({ of }) => of.place),
      measure: word(MEASURES, ({ of }) => of.measure),
      unit: word(UNITS, ({ of }) => of.unit),
      definition: text(({ of }) => of.definition),
      year: ordinal(({ year }) => year),
      qualifier: optionalWord(QUALIFIERS, ({ figure }) => figure?.qualifier ?? null),
      value: number(({ figure }) => figure?.value ?? null),
      max: number(({ figure }) => figure?.max ?? null),
      claim: text(({ claim }) => claim),
    },
  });
};
