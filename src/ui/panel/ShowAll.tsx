import { useMessages } from "../AtlasContext";

interface ShowAllProps {
  readonly count: number;
  /** Null where all are shown already. */
  readonly onPress: (() => void) | null;
}

/** Asks for the rest of a list of `count` items. */
export function ShowAll({ count, onPress }: ShowAllProps) {
  const { panel } = useMessages();
  if (onPress === null) return null;
  return (
    <p className="show-all">
      <button type="button" className="text-button" onClick={onPress}>
        {panel.showAll(count)}
      </button>
    </p>
  );
}
