import { defineRule } from "../rule";

export const mirrorNotLinked = defineRule(
  "mirror-not-linked",
  "A mirror may be named but is never linked.",
  ({ records }, report) => {
    for (const at of records.sources) {
      const { authority, link } = at.value.custom;
      if (authority === "mirror" && link)
        report(at, "/custom/link", "the source is a mirror, so link is false");
    }
  },
);
