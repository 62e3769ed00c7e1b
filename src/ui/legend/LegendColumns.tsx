import { type Ref, useState } from "react";
import type { LegendSection } from "../../style/legend/legendEntry";
import { LegendItem } from "./LegendItem";

/** Sections whose entries say what they are: a title would say it twice. It is still read aloud. */
const UNTITLED = new Set(["areas", "sources", "hubs", "deployments"]);
/** A longer section may go on in the next column; so may one without a title to be torn from. */
const LONGEST_WHOLE = 3;

interface LegendColumnsProps {
  readonly ref: Ref<HTMLDivElement>;
  readonly sections: readonly LegendSection[];
  /** Entries after so many are out of sight, and so out of reach. */
  readonly seen: number;
}

/** The sections of the key, one after the other down each column. */
export function LegendColumns({ ref, sections, seen }: LegendColumnsProps) {
  const [held, setHeld] = useState<string | null>(null);
  const starts = sections.map((_, at) =>
    sections.slice(0, at).reduce((total, { entries }) => total + entries.length, 0),
  );
  return (
    <div ref={ref} className="legend-columns">
      {sections.map(({ id, title, entries }, at) => {
        const start = starts[at] ?? 0;
        const isTitled = !UNTITLED.has(id);
        return (
          <section
            key={id}
            data-titled={isTitled}
            data-whole={isTitled && entries.length <= LONGEST_WHOLE}
            inert={start >= seen}
          >
            <h3 className={isTitled ? undefined : "unseen"}>{title}</h3>
            <ul>
              {entries.map((entry, index) => (
                <LegendItem
                  key={entry.id}
                  entry={entry}
                  isSeen={start + index < seen}
                  isHeld={held === `${id} ${entry.id}`}
                  onHold={(isHeld) => setHeld(isHeld ? `${id} ${entry.id}` : null)}
                />
              ))}
            </ul>
          </section>
        );
      })}
    </div>
  );
}
