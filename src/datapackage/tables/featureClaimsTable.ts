import type { AtlasFeature } from "../../atlas/records";
import { MEASURES, VOLUME_SCOPES } from "../../schema/vocabulary";
import type { Volume } from "../../schema/records/features";
import { fieldsOf } from "../fieldsOf";
import { packageTable, type TableMaker } from "../packageTable";

interface FeatureClaim {
  readonly feature: string;
  readonly claim: string;
  /** 0 for the mark itself, n for its nth volume. */
  readonly part: number;
  readonly volume: Volume | null;
}

function claimsOf({ id, properties }: AtlasFeature): readonly FeatureClaim[] {
  const parts = [
    { claims: properties.claims, volume: null },
    ...properties.volumes.map((volume) => ({ claims: volume.claims, volume })),
  ];
  return parts.flatMap(({ claims, volume }, part) =>
    [...new Set(claims)].map((claim) => ({ feature: id, claim, part, volume })),
  );
}

/** Which claims each mark, and each of its figures, rests on. */
export const featureClaimsTable: TableMaker = ({ words }, { features }) => {
  const { text, optionalText, ids, ordinal, optionalWord } = fieldsOf<FeatureClaim>();
  return packageTable({
    name: "feature-claims",
    words: words.dataTables.featureClaims,
    rows: features.flatMap(claimsOf),
    primaryKey: ["feature", "claim", "part"],
    foreignKeys: { feature: "features", claim: "claims", leg_from: "places", leg_to: "places" },
    fields: {
      feature: text(({ feature }) => feature),
      claim: text(({ claim }) => claim),
      part: ordinal(({ part }) => part),
      measure: optionalWord(MEASURES, ({ volume }) => volume?.measure ?? null),
      scope: optionalWord(VOLUME_SCOPES, ({ volume }) => volume?.scope ?? null),
      leg_from: optionalText(({ volume }) => volume?.leg?.[0]),
      leg_to: optionalText(({ volume }) => volume?.leg?.[1]),
      joint_with: ids(({ volume }) => volume?.jointWith ?? []),
    },
  });
};
