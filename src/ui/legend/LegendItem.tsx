import { useEffect } from "react";
import type { LegendEntry } from "../../style/legend/legendEntry";
import { useServices } from "../AtlasContext";
import { LegendSwatch } from "./LegendSwatch";

interface LegendItemProps {
  readonly entry: LegendEntry;
  readonly isSeen: boolean;
  /** Whether the reader holds this entry, so that its marks stay lit. */
  readonly isHeld: boolean;
  readonly onHold: (isHeld: boolean) => void;
}

/** One class of marks: pointing at it or focusing it lights its marks on the map, pressing it keeps them lit. */
export function LegendItem({ entry, isSeen, isHeld, onHold }: LegendItemProps) {
  const { lit } = useServices();
  const { featureIds, id, label, sample } = entry;
  useEffect(() => {
    if (isHeld) lit.set(featureIds);
    return () => lit.set([]);
  }, [featureIds, isHeld, lit]);
  const rest = () => {
    if (!isHeld) lit.set([]);
  };
  return (
    <li data-entry={id} inert={!isSeen}>
      <button
        type="button"
        aria-pressed={isHeld}
        onClick={() => onHold(!isHeld)}
        onFocus={() => lit.set(featureIds)}
        onBlur={rest}
        onPointerEnter={() => lit.set(featureIds)}
        onPointerLeave={rest}
      >
        <LegendSwatch sample={sample} />
        <span>{label}</span>
      </button>
    </li>
  );
}
