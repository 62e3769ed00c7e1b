import type { Atlas } from "../../atlas/atlas";
import type { AtlasFeature } from "../../atlas/records";
import type { Messages } from "../../messages/messages";
import type { Figure } from "../../schema/records/claim";
import { dateText } from "../dateText";
import { claimsBehind } from "../references";
import { figureColumn } from "./figureColumns";
import { foldedText } from "./filterRows";
import type { TableColumn, TableRow } from "./tableColumn";
import { plainColumns } from "./plainColumn";

export interface FeatureRow extends TableRow {
  readonly feature: AtlasFeature;
  readonly when: string;
  readonly eras: string;
  /** The first of its volumes; a feature with several says so in the panel. */
  readonly figure: Figure | null;
  readonly figureClaim: string | null;
  /** Publishers of the sources behind it, each once. */
  readonly publishers: readonly string[];
  readonly sources: number;
}

/** Every feature of the atlas as a row. */
export function featureRows(atlas: Atlas, messages: Messages): readonly FeatureRow[] {
  const { panel, evidence } = messages;
  return [...atlas.feature.values()].map((feature) => {
    const { id, name, layer, properties } = feature;
    const claims = claimsBehind(feature).flatMap((claim) => atlas.claim.get(claim) ?? []);
    const sources = new Set(claims.map(({ source }) => source));
    const publishers = new Set([...sources].map((source) => atlas.source.get(source)?.publisher ?? source));
    const figured = properties.volumes[0]?.claims.find((claim) => atlas.claim.get(claim)?.figure) ?? null;
    const when = properties.when ? dateText(properties.when, messages) : (properties.whenNote ?? "");
    const eras = feature.eras.map((era) => atlas.era.get(era)?.label ?? era).join("; ");
    const words = [
      id,
      name,
      `${panel.layerKinds[layer]} ${layer} ${when} ${properties.when ?? ""} ${eras} ${properties.note ?? ""}`,
      `${evidence.standing[properties.standing]} ${panel.precisionOf[properties.precision]}`,
      ...properties.commodities.map((commodity) => evidence.commodity[commodity]),
      ...publishers,
    ];
    return {
      id,
      feature,
      when,
      eras,
      figure: figured ? (atlas.claim.get(figured)?.figure ?? null) : null,
      figureClaim: figured,
      publishers: [...publishers],
      sources: sources.size,
      words: foldedText(words.join(" ")),
    };
  });
}

/** The columns of the table of features; those of strikes alone are shown when a reader asks for them. */
export function featureColumns(atlas: Atlas, messages: Messages): readonly TableColumn<FeatureRow>[] {
  const { panel, evidence, table } = messages;
  const { columns } = table;
  const plain = plainColumns<FeatureRow>(columns);
  const counted = (
    id: keyof typeof columns,
    value: (row: FeatureRow) => number | null,
    more: Partial<TableColumn<FeatureRow>> = {},
  ): TableColumn<FeatureRow> =>
    plain(id, 110, (row) => `${value(row) ?? ""}`, { key: value, file: [{ header: id, value }], ...more });
  const ofStrikes = {
    isShown: false,
    isFor: ({ feature }: FeatureRow) => feature.layer === "strikes",
  };
  const strike = ({ feature }: FeatureRow) => (feature.layer === "strikes" ? feature.properties : null);
  const sea = (row: FeatureRow) => {
    const of = strike(row)?.seaArea;
    return of ? (atlas.seaArea.get(of)?.name ?? of) : "";
  };
  return [
    plain("name", 300, ({ feature }) => feature.name),
    plain("layer", 150, ({ feature }) => panel.layerKinds[feature.layer], {
      file: [{ header: "layer", value: ({ feature }) => feature.layer }],
    }),
    plain("era", 220, ({ eras }) => eras, {
      key: ({ feature }) => atlas.era.get(feature.eras[0] ?? "")?.numeral ?? null,
    }),
    plain("when", 170, ({ when }) => when, {
      key: ({ feature }) => feature.dates?.first ?? feature.dates?.last ?? null,
      file: [
        { header: "when", value: ({ feature }) => feature.properties.when },
        { header: "when_words", value: ({ when }) => when },
      ],
    }),
    figureColumn(({ figure }) => figure, messages),
    plain("standing", 110, ({ feature }) => evidence.standing[feature.properties.standing]),
    plain("precision", 190, ({ feature }) => panel.precisionOf[feature.properties.precision]),
    counted("sources", ({ sources }) => sources),
    plain("publisher", 240, ({ publishers }) => publishers.join("; ")),
    plain("commodities", 140, ({ feature }) =>
      feature.properties.commodities.map((id) => evidence.commodity[id]).join(", "),
    ),
    plain("basis", 220, ({ feature }) => panel.basisOf[feature.properties.basis], { isShown: false }),
    plain("announcedBy", 240, (row) => strike(row)?.announcedBy ?? "", ofStrikes),
    plain("sea", 150, sea, ofStrikes),
    counted("strikes", (row) => strike(row)?.strikes ?? null, ofStrikes),
    counted("vessels", (row) => strike(row)?.vessels ?? null, ofStrikes),
    counted("killed", (row) => strike(row)?.killed.atOnce ?? null, ofStrikes),
    counted("survivors", (row) => strike(row)?.survivors ?? null, ofStrikes),
    plain(
      "confidence",
      170,
      (row) => {
        const of = strike(row)?.confidence;
        return of ? panel.strike.confidenceOf[of] : "";
      },
      ofStrikes,
    ),
    plain("note", 320, ({ feature }) => feature.properties.note ?? "", { isShown: false }),
  ];
}
