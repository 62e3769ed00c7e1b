import { dateText } from "../../derive/dateText";
import { claimsBehind } from "../../derive/references";
import type { AtlasFeature } from "../../atlas/records";
import { BASES, MAP_LAYERS, PRECISIONS, STANDINGS } from "../../schema/vocabulary";
import { fieldsOf } from "../fieldsOf";
import { packageTable, type TableMaker } from "../packageTable";
import { publicIri } from "../publicIri";

/** Every mark of the map. */
export const featuresTable: TableMaker = ({ messages, words, address }, { features }) => {
  const { key, text, optionalText, word, ids, address: link } = fieldsOf<AtlasFeature>();
  return packageTable({
    name: "features",
    words: words.dataTables.features,
    rows: features,
    primaryKey: ["id"],
    fields: {
      id: key(({ id }) => id),
      layer: word(MAP_LAYERS, ({ layer }) => layer),
      name: text(({ name }) => name),
      eras: ids(({ eras }) => eras),
      episodes: ids(({ properties }) => properties.episodes),
      when: optionalText(({ properties }) => properties.when),
      when_words: optionalText(({ properties: { when, whenNote } }) =>
        when ? dateText(when, messages) : whenNote,
      ),
      commodities: ids(({ properties }) => properties.commodities),
      standing: word(STANDINGS, ({ properties }) => properties.standing),
      precision: word(PRECISIONS, ({ properties }) => properties.precision),
      basis: word(BASES, ({ properties }) => properties.basis),
      claims: ids(claimsBehind),
      note: optionalText(({ properties }) => properties.note),
      iri: link(({ id }) => publicIri(address, "feature", id)),
    },
  });
};
