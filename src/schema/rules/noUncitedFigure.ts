import { jsonPointer } from "../jsonPointer";
import type { LayerFeature } from "../layerFeature";
import { defineRule, type Report } from "../rule";
import type { RuleContext } from "../ruleContext";
import type { Measure } from "../vocabulary";

function checkVolumes(feature: LayerFeature, { claims }: RuleContext, report: Report): void {
  const held = new Set(feature.value.properties.claims);
  feature.value.properties.volumes.forEach((volume, index) => {
    volume.claims.forEach((id, position) => {
      const say = (message: string) =>
        report(feature, jsonPointer(["properties", "volumes", index, "claims", position]), message);
      const figure = claims.get(id)?.value.figure;
      if (!held.has(id)) say(`the volume's claim "${id}" is not among the feature's claims`);
      else if (figure === undefined) return;
      else if (figure === null) say(`the claim "${id}" carries no figure, so the volume has no number`);
      else if (figure.measure !== volume.measure)
        say(`the claim "${id}" measures ${figure.measure}, the volume says ${volume.measure}`);
    });
  });
}

function checkKilled(
  feature: Extract<LayerFeature, { layer: "strikes" }>,
  { claims }: RuleContext,
  report: Report,
): void {
  const { killed, claims: ids } = feature.value.properties;
  if (!ids.every((id) => claims.has(id))) return;
  const figures = ids.flatMap((id) => claims.get(id)?.value.figure ?? []);
  const isBacked = (measure: Measure, min: number, max: number) =>
    figures.some(
      (figure) => figure.measure === measure && figure.value === min && (figure.max ?? figure.value) === max,
    );
  if (killed.atOnce !== null && killed.atOnce > 0 && !isBacked("killed", killed.atOnce, killed.atOnce))
    report(
      feature,
      "/properties/killed/atOnce",
      `none of the strike's claims carries a figure killed = ${killed.atOnce}`,
    );
  if (killed.presumed && !isBacked("presumed-dead", killed.presumed.min, killed.presumed.max))
    report(
      feature,
      "/properties/killed/presumed",
      `none of the strike's claims carries a figure presumed-dead = ${killed.presumed.min} to ${killed.presumed.max}`,
    );
}

export const noUncitedFigure = defineRule(
  "no-uncited-figure",
  "Every number a mark shows stands in one of the mark's own claims.",
  (context, report) => {
    for (const feature of context.features) {
      checkVolumes(feature, context, report);
      if (feature.layer === "strikes") checkKilled(feature, context, report);
    }
    for (const at of context.records.series) {
      at.value.points.forEach(({ claim }, index) => {
        if (context.claims.get(claim)?.value.figure === null)
          report(at, jsonPointer(["points", index, "claim"]), `the claim "${claim}" carries no figure`);
      });
    }
  },
);
