import type { AtlasFeature, FeatureIn } from "../atlas/records";
import type { CountingRule } from "../viewstate/viewState";

/** A running total of strike records. Always printed as "at least" and with `asOf`. */
export interface StrikeTotal {
  readonly rule: CountingRule;
  readonly records: number;
  /** Records, strikes or vessels, as the rule asks; a record that gives none counts as nothing. */
  readonly counted: number;
  /** Killed at once, or with the lowest number presumed dead where the rule says so. */
  readonly killed: number;
  /** Days of the first and last record counted, `YYYY-MM-DD`. */
  readonly from: string;
  readonly asOf: string;
}

function countedIn({ properties }: FeatureIn<"strikes">, rule: CountingRule): number {
  return rule.of === "records" ? 1 : (properties[rule.of] ?? 0);
}

function killedIn({ properties: { killed } }: FeatureIn<"strikes">, rule: CountingRule): number {
  const presumed = rule.deaths === "with-presumed" ? (killed.presumed?.min ?? 0) : 0;
  return (killed.atOnce ?? 0) + presumed;
}

/** Sums the strike records among `features`; null where there is none. Unconfirmed records count as nothing. */
export function strikeTotal(features: readonly AtlasFeature[], rule: CountingRule): StrikeTotal | null {
  const strikes = features
    .filter((feature): feature is FeatureIn<"strikes"> => feature.layer === "strikes")
    .filter(({ properties, dates }) => properties.confidence !== "unconfirmed" && dates !== null);
  const days = strikes.flatMap(({ dates }) => dates?.last ?? []).toSorted();
  const [from] = days;
  const asOf = days.at(-1);
  if (!from || !asOf) return null;
  return {
    rule,
    records: strikes.length,
    counted: strikes.reduce((sum, strike) => sum + countedIn(strike, rule), 0),
    killed: strikes.reduce((sum, strike) => sum + killedIn(strike, rule), 0),
    from,
    asOf,
  };
}
