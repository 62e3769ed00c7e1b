import type { FeatureIn } from "../../atlas/records";
import { CONFIDENCES, STANDINGS } from "../../schema/vocabulary";
import { claimsBehind } from "../../derive/references";
import { fieldsOf } from "../fieldsOf";
import { packageTable, type TableMaker } from "../packageTable";

/** What was announced of each strike on a vessel; an empty cell is not stated, never zero. */
export const strikesTable: TableMaker = ({ words }, { features }) => {
  const { key, text, optionalText, word, ids, number, count, optionalWord } =
    fieldsOf<FeatureIn<"strikes">>();
  return packageTable({
    name: "strikes",
    words: words.dataTables.strikes,
    rows: features.filter((feature) => feature.layer === "strikes"),
    primaryKey: ["id"],
    foreignKeys: { id: "features", distance_from: "places" },
    fields: {
      id: key(({ id }) => id),
      name: text(({ name }) => name),
      when: optionalText(({ properties }) => properties.when),
      announced_by: text(({ properties }) => properties.announcedBy),
      strikes: count(({ properties }) => properties.strikes),
      vessels: count(({ properties }) => properties.vessels),
      killed_at_once: count(({ properties }) => properties.killed.atOnce),
      presumed_dead_min: count(({ properties }) => properties.killed.presumed?.min ?? null),
      presumed_dead_max: count(({ properties }) => properties.killed.presumed?.max ?? null),
      survivors: count(({ properties }) => properties.survivors),
      sea_area: optionalText(({ properties }) => properties.seaArea),
      distance_km: number(({ properties }) => properties.locatedBy?.distanceKm ?? null, { minimum: 0 }),
      distance_from: optionalText(({ properties }) => properties.locatedBy?.from),
      bearing: number(({ properties }) => properties.locatedBy?.bearing ?? null, {
        minimum: 0,
        maximum: 360,
      }),
      distance_of: optionalWord(
        ["strike", "search", "wreck"],
        ({ properties }) => properties.locatedBy?.of ?? null,
      ),
      confidence: word(CONFIDENCES, ({ properties }) => properties.confidence),
      standing: word(STANDINGS, ({ properties }) => properties.standing),
      claims: ids(claimsBehind),
    },
  });
};
