import { useId, useRef, useState } from "react";
import { useMessages } from "../AtlasContext";

interface CopyFieldProps {
  readonly label: string;
  readonly text: string;
  /** Lines that the field shows. */
  readonly rows: number;
}

/** A text to be taken away: selected as a whole on focus, copied by a button that says what came of it. */
export function CopyField({ label, text, rows }: CopyFieldProps) {
  const { share } = useMessages();
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  const [outcome, setOutcome] = useState<{
    readonly of: string;
    readonly word: "copied" | "notCopied";
  } | null>(null);
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text);
      setOutcome({ of: text, word: "copied" });
    } catch {
      field.current?.select();
      setOutcome({ of: text, word: "notCopied" });
    }
  };
  return (
    <div className="copy-field">
      <label htmlFor={id}>{label}</label>
      <textarea
        id={id}
        ref={field}
        readOnly
        rows={rows}
        spellCheck={false}
        value={text}
        onFocus={({ target }) => target.select()}
      />
      <button type="button" className="button-quiet" onClick={() => void copy()}>
        {share.copy}
      </button>
      <span role="status" className="quiet">
        {outcome?.of === text && share[outcome.word]}
      </span>
    </div>
  );
}
