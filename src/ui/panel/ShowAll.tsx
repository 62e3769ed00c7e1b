interface ShowAllProps {
  readonly words: string;
  /** Null where all are shown already. */
  readonly onPress: (() => void) | null;
}

/** Asks for the rest of a list. */
export function ShowAll({ words, onPress }: ShowAllProps) {
  if (onPress === null) return null;
  return (
    <p className="show-all">
      <button type="button" className="text-button" onClick={onPress}>
        {words}
      </button>
    </p>
  );
}
