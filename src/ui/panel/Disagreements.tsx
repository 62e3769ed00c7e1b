import { useMemo } from "react";
import type { Dispute } from "../../schema/records/registers";
import type { Selection } from "../../viewstate/viewState";
import { useMessages } from "../AtlasContext";
import { DisputeBlock } from "./DisputeBlock";
import { SelectLink } from "./SelectLink";
import { CapSwitch } from "./CapSwitch";
import { useCapped } from "./useCapped";

/** A country may be spoken of in dozens: beyond so many only a few are set, before the claims have their turn. */
const MOST_BLOCKS = 6;
const FEW_BLOCKS = 3;

interface DisagreementsProps {
  readonly disputes: readonly Dispute[];
  readonly selection: Selection;
}

/** What disagrees, side by side; a dispute that is itself selected comes first and has its title over it already. */
export function Disagreements({ disputes, selection }: DisagreementsProps) {
  const { panel } = useMessages();
  const ordered = useMemo(() => {
    const isOwn = ({ id }: Dispute) => Number(id === selection.id);
    return disputes.toSorted((a, b) => isOwn(b) - isOwn(a));
  }, [disputes, selection.id]);
  const { shown, cap } = useCapped(ordered, ordered.length > MOST_BLOCKS ? FEW_BLOCKS : MOST_BLOCKS);
  return (
    <>
      {shown.map((dispute) => (
        <DisputeBlock
          key={dispute.id}
          dispute={dispute}
          title={
            selection.id !== dispute.id && (
              <SelectLink to={{ kind: "dispute", id: dispute.id }}>{dispute.title}</SelectLink>
            )
          }
        />
      ))}
      <CapSwitch words={panel.otherDisputes(ordered.length - shown.length)} cap={cap} />
    </>
  );
}
