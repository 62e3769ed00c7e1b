import { useMemo, useState } from "react";
import { type DisputeEntry, disputeEntries, disputesByKind } from "../../derive/pages/disputeEntries";
import { filterRows } from "../../derive/table/filterRows";
import { DISPUTE_KINDS, type DisputeKind } from "../../schema/vocabulary";
import { showOnPage } from "../../viewstate/transitions";
import { useMessages, useServices, useShown } from "../AtlasContext";
import { Choice } from "../Choice";
import { DisputeBlock } from "../panel/DisputeBlock";
import { SelectLink } from "../panel/SelectLink";
import { ViewLink } from "../ViewLink";
import { arriveAt } from "./arriveAt";
import { EraMarks } from "./EraMarks";
import { namedPart } from "./namedPart";
import { PageFilter } from "./PageFilter";
import { useArrival } from "./useArrival";

function DisputeItem({ entry, isNamed }: { readonly entry: DisputeEntry; readonly isNamed: boolean }) {
  const { disputes: words } = useMessages().pages;
  const { dispute, eras } = entry;
  const item = useArrival<HTMLElement>(isNamed);
  const selection = { kind: "dispute", id: dispute.id } as const;
  return (
    <article className="dispute-item" id={dispute.id} ref={item} tabIndex={-1} aria-label={dispute.title}>
      <DisputeBlock
        dispute={dispute}
        level={4}
        title={<ViewLink to={showOnPage("disputes", selection)}>{dispute.title}</ViewLink>}
      />
      <div className="dispute-foot">
        <EraMarks ids={eras} />
        <SelectLink to={selection}>{words.toMap}</SelectLink>
      </div>
    </article>
  );
}

/** Every disagreement between claims, side by side, under its kind; an index leads to each. */
export function DisputesPage() {
  const { atlas, messages } = useServices();
  const { view } = useShown();
  const { disputes: words } = messages.pages;
  const [kind, setKind] = useState<DisputeKind | "any">("any");
  const [era, setEra] = useState("any");
  const [filter, setFilter] = useState("");
  const entries = useMemo(() => disputeEntries(atlas, messages), [atlas, messages]);
  const found = useMemo(
    () =>
      filterRows(entries, filter).filter(
        ({ dispute, eras }) =>
          (kind === "any" || dispute.kind === kind) && (era === "any" || eras.includes(era)),
      ),
    [entries, filter, kind, era],
  );
  const groups = disputesByKind(found);
  const named = namedPart(view);
  return (
    <>
      <p className="lead">{words.lead(entries.length)}</p>
      <PageFilter
        words={words}
        filter={filter}
        onFilter={setFilter}
        shown={found.length}
        all={entries.length}
      >
        <Choice<DisputeKind | "any">
          label={words.kind}
          value={kind}
          testId="dispute-kind"
          options={[
            { value: "any", label: words.anyKind },
            ...DISPUTE_KINDS.map((value) => ({ value, label: words.kinds[value] })),
          ]}
          onChange={setKind}
        />
        <Choice
          label={words.era}
          value={era}
          testId="dispute-era"
          options={[
            { value: "any", label: words.anyEra },
            ...atlas.eras.map(({ id, label, numeral }) => ({ value: id, label: `${numeral} ${label}` })),
          ]}
          onChange={setEra}
        />
      </PageFilter>
      <nav className="page-index" aria-label={words.index}>
        {groups.map((group) => (
          <div key={group.kind}>
            <p className="page-index-heading">
              {words.kinds[group.kind]} <span className="quiet">{group.entries.length}</span>
            </p>
            <ul>
              {group.entries.map(({ id, dispute }) => (
                <li key={id}>
                  <ViewLink
                    to={showOnPage("disputes", { kind: "dispute", id })}
                    onFollow={() => arriveAt(id)}
                  >
                    {dispute.title}
                  </ViewLink>
                </li>
              ))}
            </ul>
          </div>
        ))}
      </nav>
      {groups.map((group) => (
        <section key={group.kind} className="page-group">
          <h3>
            {words.kinds[group.kind]} <span className="quiet">{group.entries.length}</span>
          </h3>
          <p className="group-note">{words.kindOf[group.kind]}</p>
          {group.entries.map((entry) => (
            <DisputeItem key={entry.id} entry={entry} isNamed={entry.id === named} />
          ))}
        </section>
      ))}
    </>
  );
}
