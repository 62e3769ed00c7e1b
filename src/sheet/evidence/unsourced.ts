import type { AtlasFeature } from "../../atlas/records";
import { claimsBehind } from "../../derive/references";
import type { SheetEvidence } from "./sheetEvidence";

/** The first feature in the frame that rests on no claim, or on one behind which no reference stands; null if none. */
export function unsourcedFeature({ framed, numbersOf }: SheetEvidence): AtlasFeature | null {
  const isUnsourced = (feature: AtlasFeature): boolean => {
    const claims = claimsBehind(feature);
    return claims.length === 0 || claims.some((claim) => numbersOf([claim]).length === 0);
  };
  return framed.find(isUnsourced) ?? null;
}
