import { edtfSpan, spansMeet } from "../edtf";
import { defineRule } from "../rule";
import { timedRecords } from "../timed";

export const whenMeetsEpisode = defineRule(
  "when-meets-episode",
  "A record's time meets one of its episodes, or it says why it lies outside them.",
  (context, report) => {
    for (const { at, within, timed } of timedRecords(context)) {
      const spans = timed.episodes.flatMap((id) => edtfSpan(context.episodes.get(id)?.span ?? "") ?? []);
      if (spans.length < timed.episodes.length) continue;
      const when = timed.when === null ? null : edtfSpan(timed.when);
      const isOutside = when !== null && !spans.some((span) => spansMeet(span, when));
      if (isOutside && timed.outsideEra === undefined)
        report(
          at,
          `${within}/when`,
          `"${timed.when}" meets none of its episodes (${timed.episodes.join(", ")}), and no outsideEra says why`,
        );
      if (!isOutside && timed.outsideEra !== undefined)
        report(at, `${within}/outsideEra`, "the time meets an episode, so outsideEra does not belong here");
    }
  },
);
