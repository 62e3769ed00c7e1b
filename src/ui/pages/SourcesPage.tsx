import { useMemo, useState } from "react";
import { sourceEntries } from "../../derive/pages/sourceEntries";
import { SOURCE_ORDERS, sortedSources, type SourceOrder } from "../../derive/pages/sortedSources";
import { filterRows } from "../../derive/table/filterRows";
import type { Authority } from "../../schema/vocabulary";
import { useServices, useShown } from "../AtlasContext";
import { Choice } from "../Choice";
import { namedPart } from "./namedPart";
import { PageFilter } from "./PageFilter";
import { SourceItem } from "./SourceItem";

/** Every source as a reference, with what must be known of it and all its claims. */
export function SourcesPage() {
  const { atlas, messages } = useServices();
  const { view } = useShown();
  const { sources: words } = messages.pages;
  const [order, setOrder] = useState<SourceOrder>("authority");
  const [filter, setFilter] = useState("");
  const entries = useMemo(() => sourceEntries(atlas, messages), [atlas, messages]);
  const found = useMemo(() => filterRows(entries, filter), [entries, filter]);
  const groups = useMemo(() => sortedSources(found, order), [found, order]);
  const named = namedPart(view);
  const read = entries.filter(({ claims }) => claims.length > 0).length;
  const headingOf = (key: string) =>
    order === "authority" ? words.authorities[key as Authority] : key || words.undatedHeading;
  return (
    <>
      <p className="lead">{words.lead(atlas.claim.size, read, entries.length - read)}</p>
      <PageFilter
        words={words}
        filter={filter}
        onFilter={setFilter}
        shown={found.length}
        all={entries.length}
      >
        <Choice<SourceOrder>
          label={words.order}
          value={order}
          testId="source-order"
          options={SOURCE_ORDERS.map((value) => ({ value, label: words.orders[value] }))}
          onChange={setOrder}
        />
      </PageFilter>
      {groups.map(({ key, entries: held }) => (
        <section key={key} className="page-group">
          {key !== null && (
            <h3>
              {headingOf(key)} <span className="quiet">{held.length}</span>
            </h3>
          )}
          {key !== null && order === "authority" && (
            <p className="group-note">{words.authorityOf[key as Authority]}</p>
          )}
          {held.map((entry) => (
            <SourceItem
              key={entry.id}
              entry={entry}
              isOpen={entry.id === named}
              isUnderAuthority={order === "authority"}
            />
          ))}
        </section>
      ))}
    </>
  );
}
