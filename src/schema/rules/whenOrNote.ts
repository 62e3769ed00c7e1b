import { defineRule } from "../rule";
import { timedRecords } from "../timed";

export const whenOrNote = defineRule(
  "when-or-note",
  "A record without a time says why, and only then.",
  (context, report) => {
    for (const { at, within, timed } of timedRecords(context)) {
      const hasNote = timed.whenNote !== undefined;
      if (timed.when === null && !hasNote)
        report(at, `${within}/when`, "when is null and no whenNote says why");
      if (timed.when !== null && hasNote)
        report(at, `${within}/whenNote`, `when is "${timed.when}", so whenNote does not belong here`);
    }
  },
);
