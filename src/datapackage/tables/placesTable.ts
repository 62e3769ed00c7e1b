import type { AtlasPlace } from "../../atlas/records";
import { PLACE_KINDS, PRECISIONS } from "../../schema/vocabulary";
import { fieldsOf } from "../fieldsOf";
import { packageTable, type TableMaker } from "../packageTable";

/** The gazetteer. */
export const placesTable: TableMaker = ({ words }, { places }) => {
  const { key, text, optionalText, word, number } = fieldsOf<AtlasPlace>();
  return packageTable({
    name: "places",
    words: words.dataTables.places,
    rows: places,
    primaryKey: ["id"],
    fields: {
      id: key(({ id }) => id),
      name: text(({ name }) => name),
      kind: word(PLACE_KINDS, ({ kind }) => kind),
      iso: optionalText(({ iso }) => iso),
      precision: word(PRECISIONS, ({ precision }) => precision),
      other_names: optionalText(({ otherNames }) => otherNames.join("; ") || null),
      longitude: number(({ position }) => position?.[0] ?? null, { minimum: -180, maximum: 180 }),
      latitude: number(({ position }) => position?.[1] ?? null, { minimum: -90, maximum: 90 }),
    },
  });
};
