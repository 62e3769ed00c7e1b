import { edtfSpan, spansMeet } from "../edtf";
import { jsonPointer } from "../jsonPointer";
import { defineRule } from "../rule";

export const seriesOneDefinition = defineRule(
  "series-one-definition",
  "All points of a series measure the same thing in the same place and unit, year after year.",
  ({ records, claims }, report) => {
    for (const at of records.series) {
      const { points, measure, unit, place } = at.value;
      points.forEach(({ year, claim }, index) => {
        const say = (key: string, message: string) =>
          report(at, jsonPointer(["points", index, key]), message);
        const before = points[index - 1]?.year;
        if (before !== undefined && before >= year) say("year", `${year} does not come after ${before}`);
        const found = claims.get(claim)?.value;
        if (!found) return;
        const { figure, when } = found;
        if (figure && figure.measure !== measure)
          say("claim", `"${claim}" measures ${figure.measure}, the series ${measure}`);
        if (figure && figure.unit !== unit)
          say("claim", `"${claim}" counts in ${figure.unit}, the series in ${unit}`);
        if (!found.places.includes(place)) say("claim", `"${claim}" does not name the place "${place}"`);
        const spoken = when === null ? null : edtfSpan(when);
        const inYear = edtfSpan(String(year));
        if (spoken && inYear && !spansMeet(spoken, inYear)) say("year", `"${claim}" speaks of ${when}`);
      });
    }
  },
);
