import { jsonPointer } from "../jsonPointer";
import type { Located } from "../located";
import { defineRule } from "../rule";

interface Holder {
  readonly at: Located<unknown>;
  readonly within: string;
  readonly kind: string;
}

/** An episode may carry its era's id, where an era has one episode of the same name. */
function mayShare(a: Holder, b: Holder): boolean {
  return a.at === b.at && [a.kind, b.kind].includes("era") && [a.kind, b.kind].includes("episode");
}

export const idsUnique = defineRule(
  "ids-unique",
  "An id names one thing in the whole atlas.",
  ({ records, features }, report) => {
    const first = new Map<string, Holder>();
    const note = (id: string, holder: Holder) => {
      const other = first.get(id);
      if (other && !mayShare(other, holder))
        report(
          holder.at,
          holder.within,
          `the ${holder.kind} id "${id}" is already the id of the ${other.kind} at ${other.at.file}${other.at.pointer}`,
        );
      // An era that shares its id gives it up to its episode, so that a second such episode is found.
      if (!other || mayShare(other, holder)) first.set(id, holder);
    };
    const noteAll = (kind: string, within: string, all: readonly Located<{ readonly id: string }>[]) => {
      for (const at of all) note(at.value.id, { at, within, kind });
    };

    noteAll("source", "/id", records.sources);
    for (const at of records.eras) {
      note(at.value.id, { at, within: "/id", kind: "era" });
      at.value.episodes.forEach((episode, index) =>
        note(episode.id, { at, within: jsonPointer(["episodes", index, "id"]), kind: "episode" }),
      );
    }
    noteAll("actor", "/id", records.actors);
    noteAll("place", "/id", records.places);
    noteAll("sea area", "/id", records["sea-areas"]);
    noteAll("claim", "/id", records.claims);
    noteAll("excuse", "/id", records.excused);
    noteAll("feature", "/id", features);
    noteAll("series", "/id", records.series);
    noteAll("note", "/id", records.notes);
    noteAll("dispute", "/id", records.disputes);
    noteAll("story", "/id", records.stories);
  },
);
