import { jsonPointer } from "../jsonPointer";
import { defineRule } from "../rule";

/**
 * Holds verification.json against the quotes and copies as they are now. A quote that changed since it was
 * compared, or a copy that was exchanged, has to be compared again.
 */
export const verificationCurrent = defineRule(
  "verification-current",
  "Every quote was compared with its source's copy, and neither changed since.",
  ({ records, claims, sources, isUnread, sha256 }, report) => {
    const [register] = records.verification;
    if (!register) return;
    const say = (keys: readonly string[], message: string) => report(register, jsonPointer(keys), message);

    for (const [id, { sourceId, value, ...at }] of claims) {
      if (!("quote" in value)) continue;
      const entry = Object.hasOwn(register.value, id) ? register.value[id] : undefined;
      if (!entry) {
        report({ ...at, value }, "/quote", `verification.json has no entry for "${id}"; run npm run verify`);
        continue;
      }
      if (entry.quote !== sha256(value.quote.exact))
        report({ ...at, value }, "/quote/exact", `the quote of "${id}" changed since it was verified`);
      const source = sources.get(sourceId);
      if (!source) continue;
      const copy = source.value.custom.copy?.sha256 ?? null;
      const state = copy === null ? "copy-not-held" : "verified";
      if (entry.state !== state) say([id, "state"], `expected ${state}, as sources.json tells of the copy`);
      if (entry.copy !== copy) say([id, "copy"], `sources.json has another copy of "${sourceId}"`);
    }
    for (const id of Object.keys(register.value)) {
      const claim = claims.get(id);
      if (!claim && isUnread(id)) continue;
      if (!claim || !("quote" in claim.value)) say([id], `no claim with a quote has the id "${id}"`);
    }
  },
);
