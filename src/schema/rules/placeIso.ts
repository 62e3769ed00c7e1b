import { defineRule } from "../rule";

const COUNTRY = /^[A-Z]{2}$/;
const SUBDIVISION = /^[A-Z]{2}-[A-Z0-9]{1,3}$/;

export const placeIso = defineRule(
  "place-iso",
  "A country has its own two-letter ISO 3166-1 code, a province at most one of ISO 3166-2.",
  ({ records }, report) => {
    const countries = new Map<string, string>();
    for (const at of records.places) {
      const { id, kind, iso } = at.value.properties;
      if (kind === "province" && iso !== undefined && !SUBDIVISION.test(iso))
        report(at, "/properties/iso", `a province's code is of ISO 3166-2, e.g. "AF-HEL"; found "${iso}"`);
      if (kind !== "country") continue;
      if (iso === undefined || !COUNTRY.test(iso)) {
        report(at, "/properties/iso", `a country's code has two letters; found ${iso ? `"${iso}"` : "none"}`);
        continue;
      }
      const other = countries.get(iso);
      if (other !== undefined) report(at, "/properties/iso", `"${iso}" is already the code of "${other}"`);
      countries.set(iso, id);
    }
  },
);
