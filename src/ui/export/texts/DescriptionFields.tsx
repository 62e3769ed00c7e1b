import { useId, useRef } from "react";
import { ALT_LIMIT, ALT_TARGET } from "../../../sheet/altText";
import { useMessages } from "../../AtlasContext";
import type { Description, DescriptionField } from "./useDescription";

const ROWS = { alt: 4, description: 8 } as const;
/** As many as the record of a file holds, with room for the words around them. */
const LONGEST_DESCRIPTION = 100_000;

interface FieldProps {
  readonly name: DescriptionField;
  readonly description: Description;
}

function DescriptionArea({ name, description }: FieldProps) {
  const { exportDialog: words } = useMessages();
  const noteId = useId();
  const area = useRef<HTMLTextAreaElement>(null);
  const { text, isWritten, isOutdated } = description[name];
  const label = name === "alt" ? words.alt : words.long;
  const isTooLong = name === "alt" && description.tooLong !== null;
  const count = name === "alt" ? words.altCount(text.length, ALT_TARGET) : words.longCount(text.length);
  return (
    <div className="described">
      <label className="field">
        <span className="choice-label">{label}</span>
        <textarea
          ref={area}
          rows={ROWS[name]}
          data-testid={name === "alt" ? "export-alt" : "export-long"}
          aria-invalid={isTooLong}
          aria-describedby={noteId}
          maxLength={name === "description" ? LONGEST_DESCRIPTION : undefined}
          value={text}
          onChange={({ target }) => description.write(name, target.value)}
        />
      </label>
      <p id={noteId} className={isTooLong ? "warn-text" : "quiet"}>
        {isTooLong ? words.altTooLong(text.length, ALT_LIMIT) : count}{" "}
        {isWritten ? (isOutdated ? words.outdated : words.written) : words.computed}
      </p>
      {isWritten && (
        <button
          type="button"
          className="text-button"
          aria-label={words.resetOf(label)}
          onClick={() => {
            description.write(name, null);
            area.current?.focus();
          }}
        >
          {words.reset}
        </button>
      )}
    </div>
  );
}

/** What is told to those who do not see the picture; it travels in the file and is not printed. */
export function DescriptionFields({ description }: { readonly description: Description }) {
  const { exportDialog: words } = useMessages();
  const isWritten = description.alt.isWritten || description.description.isWritten;
  return (
    <details className="description" data-testid="export-description">
      <summary>
        {words.description} {isWritten && <span className="quiet">{words.written}</span>}
      </summary>
      <DescriptionArea name="alt" description={description} />
      <DescriptionArea name="description" description={description} />
    </details>
  );
}
