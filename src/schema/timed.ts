import type { Located } from "./located";
import type { RuleContext } from "./ruleContext";

/** What claims and features say about the time they speak of. */
export interface Timed {
  readonly when: string | null;
  readonly whenNote?: string | undefined;
  readonly outsideEra?: string | undefined;
  readonly episodes: readonly string[];
}

export interface TimedRecord {
  readonly at: Located<unknown>;
  /** Pointer from the record to where the keys stand. */
  readonly within: string;
  readonly timed: Timed;
}

/** Every claim and feature with the keys that place it in time. */
export function timedRecords({ records, features }: RuleContext): readonly TimedRecord[] {
  return [
    ...records.claims.map((at) => ({ at, within: "", timed: at.value })),
    ...features.map((at) => ({ at, within: "/properties", timed: at.value.properties })),
  ];
}
